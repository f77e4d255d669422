// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entities.h"
#include "app/store/jsonimport.h"
#include "tests/store/lab.h"

#include <QRegularExpression>

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

namespace {

QStringList hostileStrings()
{
    QFile file(QStringLiteral(TAMBO_CORPORA "/hostile/strings/blns.json"));
    QStringList strings;
    if (file.open(QIODevice::ReadOnly)) {
        for (const auto &value : QJsonDocument::fromJson(file.readAll()).array()) {
            if (!value.toString().isEmpty())
                strings.append(value.toString());
        }
    }
    return strings;
}

/// What only readers with a type may ask otherwise.
struct Seeker : Reader {
    explicit Seeker(Pc &pc) : Reader(*pc.state->database, pc.state->authors, pc.state->entities) {}
    using Reader::searchIn;
};

/// Words as a person would look for them.
QStringList wordsOf(const QString &text)
{
    static const QRegularExpression word(
        QStringLiteral("(?<![\\p{L}\\p{M}\\p{N}\\p{Co}])[\\p{Latin}\\p{Greek}\\p{Cyrillic}]{4,}"),
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (auto each = word.globalMatch(text); each.hasNext();)
        words.append(each.next().captured());
    return words;
}

std::vector<FieldChange> allTexts(const EntityInfo &info, const QString &text)
{
    std::vector<FieldChange> fields;
    for (const FieldInfo &field : info.fields) {
        if (field.kind != ValueKind::Text)
            continue;
        if (field.isSet())
            fields.push_back({field.number, Value(text), Value(qint64(1)), {}});
        else
            fields.push_back({field.number, {}, Value(text), {}});
    }
    return fields;
}

/// Its lines without ids and spaces, which are of one centre only.
QStringList exported(Pc &pc)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    Pc::must(pc.read([&](Reader &reader) {
        return exportJson(reader, pc.state->trust, pc.keys.centre, {}, out);
    }));
    QStringList lines;
    for (const QByteArray &line : out.data().split('\n')) {
        QJsonObject object = QJsonDocument::fromJson(line).object();
        for (const QString &name : object.keys()) {
            // A number that nobody wrote is 0.
            if (object[name] == QJsonValue(0) || name == QLatin1String("id")
                || name == QLatin1String("space") || name == QLatin1String("centre"))
                object.remove(name);
        }
        if (!object.isEmpty())
            lines.append(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    }
    lines.sort();
    return lines;
}

} // namespace

/// Strings that break programs, through every text field of every entity there is: kept to the
/// letter, found by their words, out as JSON and in again, and sent to another PC.
class TestHostileStrings : public QObject
{
    Q_OBJECT

    struct Kept {
        const EntityInfo *info;
        RecordId record;
        QString text;
    };

    std::unique_ptr<Pc> m_pc;
    QList<Kept> m_kept;

private Q_SLOTS:
    void initTestCase()
    {
        const QStringList strings = hostileStrings();
        if (strings.isEmpty())
            QSKIP("the corpus hostile/strings is not here");
        m_pc = std::make_unique<Pc>(allEntities());
        QVERIFY_OK(m_pc->write([&](Writer &writer) -> Result<> {
            const SpaceId space = m_pc->space(SpaceKind::Centre);
            for (const EntityInfo *info : writer.entities()) {
                for (const QString &text : strings) {
                    std::vector<FieldChange> fields = allTexts(*info, text);
                    if (fields.empty())
                        break;
                    TAMBO_ASSIGN(
                        const RecordId record, writer.create(*info, space, std::move(fields)));
                    m_kept.append({info, record, text});
                }
            }
            return {};
        }));
        qInfo("%lld records", qint64(m_kept.size()));
        QVERIFY(m_kept.size() > 5'000);
    }
    void cleanupTestCase() { m_pc.reset(); }

    void everyFieldKeepsThem()
    {
        Seeker reader(*m_pc);
        for (const Kept &kept : m_kept) {
            const auto state = reader.state(*kept.info, kept.record);
            QVERIFY(state.ok() && *state);
            for (const FieldInfo &field : kept.info->fields) {
                if (field.kind != ValueKind::Text)
                    continue;
                const Value shown = shownValue(**state, field, reader.deviceLess());
                const QString text = field.isSet() ? ValueOf<QStringList>::from(shown).value(0)
                                                   : ValueOf<QString>::from(shown);
                QVERIFY2(text == kept.text,
                    qPrintable(QLatin1String(kept.info->name) + u'.' + QLatin1String(field.name)
                        + u' ' + kept.text));
            }
        }
    }

    void theirWordsFindThem()
    {
        Seeker reader(*m_pc);
        int found = 0;
        // Every seventh: each string in some entity, each entity with many of them.
        for (qsizetype i = 0; i < m_kept.size(); i += 7) {
            const Kept &kept = m_kept[i];
            const bool searched = std::any_of(
                kept.info->fields.begin(), kept.info->fields.end(), [](const FieldInfo &field) {
                    return field.kind == ValueKind::Text && (field.flags & (Searchable | Title));
                });
            // Whatever stands in the search field is looked for, and never misunderstood.
            const auto whole = reader.searchIn(*kept.info, kept.text, 1000);
            QVERIFY_OK(whole);
            for (const QString &word : searched ? wordsOf(kept.text) : QStringList()) {
                const auto hits = reader.searchIn(*kept.info, word, 100'000);
                QVERIFY_OK(hits);
                QVERIFY2(hits->contains(kept.record),
                    qPrintable(QLatin1String(kept.info->name) + u' ' + word));
                ++found;
            }
        }
        QVERIFY(found > 150);
    }

    void theyGoOutAndComeInAgain()
    {
        QBuffer out;
        out.open(QIODevice::ReadWrite);
        QVERIFY_OK(m_pc->read([&](Reader &reader) {
            return exportJson(reader, m_pc->state->trust, m_pc->keys.centre, {}, out);
        }));
        Pc other(allEntities());
        out.seek(0);
        const auto report = other.write(
            [&](Writer &writer) { return importJson(writer, out, {.space = SpaceKind::Centre}); });
        QVERIFY_OK(report);
        const QStringList before = exported(*m_pc);
        QVERIFY(before.size() > 1'000);
        QCOMPARE(exported(other), before);
    }

    void anotherPcShowsTheSame()
    {
        Pc other(m_pc->keys.centre, allEntities(), [] { return someDay; });
        const DeviceKeys keys{other.keys.device.publicKey, other.keys.box.publicKey};
        QVERIFY_OK(m_pc->write([&](Writer &writer) { return certifyDevice(writer, keys); }));
        other.takeAll(*m_pc);
        QCOMPARE(exported(other), exported(*m_pc));
    }
};

QTEST_GUILESS_MAIN(TestHostileStrings)
#include "testhostilestrings.moc"
