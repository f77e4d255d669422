// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/store/exported.h"
#include "tests/sync/world.h"

namespace tambo::sync::test {

/// After the end of a run: all that was promised is looked at.
class Ending
{
public:
    explicit Ending(World &world) : m(world) {}

    void check()
    {
        if (m.wrong.isEmpty())
            logsAreTheSame();
        for (const Village &village : m.villages)
            checkSpaces(village);
        if (m.wrong.isEmpty())
            hubHoldsWhatItAccepted();
        if (m.wrong.isEmpty())
            nobodyHoldsWhatIsNotTheirs();
        if (Machine *pc = m.any(); pc && m.wrong.isEmpty())
            rebuiltIsTheSame(*pc);
    }

private:
    void complain(const QString &what) { m.wrong.append(what); }

    void logsAreTheSame()
    {
        for (int centre = 0; centre < int(m.villages.size()); ++centre) {
            std::optional<QSet<QByteArray>> first;
            for (Machine *pc : m.residents(centre)) {
                const auto entries = pc->read([&](store::Reader &reader) {
                    return store::controlEntries(reader, pc->keys.centre);
                });
                const QSet<QByteArray> set(entries->cbegin(), entries->cend());
                if (first && *first != set)
                    complain(QStringLiteral("PC %1 has another control log").arg(pc->number));
                first = first.value_or(set);
            }
        }
    }

    void checkSpaces(const Village &village)
    {
        const int centre = int(&village - m.villages.data());
        Machine *of = m.some(
            [&](const Machine &pc) { return pc.centre == centre && !pc.revoked && pc.decides(); });
        if (!of || !m.wrong.isEmpty())
            return;
        for (const auto &[space, kind] : of->state->trust.log(village.id)->spaces()) {
            if (!of->state->trust.isDropped(space))
                checkSpace(*of, space, readers(*of, centre, space, kind));
        }
    }
    /// Who may read that space now, and asks the hub for it.
    std::vector<Machine *> readers(
        Machine &of, int centre, const SpaceId &space, store::SpaceKind kind)
    {
        const auto holders = of.state->trust.keyHolders(space);
        std::vector<Machine *> all;
        for (Machine *pc : m.residents(-1)) {
            const auto followed
                = pc->read([](store::Reader &reader) { return store::followed(reader); });
            const bool open = kind == store::SpaceKind::Public
                && (pc->centre == centre || followed->contains(of.keys.centre));
            if (open || holders.contains(pc->keys.deviceId()))
                all.push_back(pc);
        }
        return all;
    }
    void checkSpace(Machine &of, const SpaceId &space, const std::vector<Machine *> &readers)
    {
        const auto expected = store::test::Exported(of).records(space);
        const QSet<QString> promised = m.promises.in(space);
        m.count("spaces compared");
        m.count("values promised", promised.size());
        for (Machine *pc : readers) {
            m.count("stores compared");
            const auto records = store::test::Exported(*pc).records(space);
            if (records != expected)
                complain(QStringLiteral("PC %1 and PC %2 show another space %3:\n%4")
                        .arg(of.number)
                        .arg(pc->number)
                        .arg(QString::fromLatin1(space.toByteArray().toHex().first(8)),
                            difference(expected, records)));
            const QSet<QString> missing = promised - wordsKept(*pc);
            for (const QString &value : missing)
                complain(QStringLiteral("PC %1 lost \"%2\" (%3 of %4)")
                        .arg(pc->number)
                        .arg(value.left(60))
                        .arg(m.promises.of(value).seq)
                        .arg(QString::fromLatin1(
                            m.promises.of(value).device.toByteArray().toHex().first(8))));
        }
    }
    static QString difference(
        const std::map<QString, QString> &left, const std::map<QString, QString> &right)
    {
        for (const auto &[id, text] : left) {
            const auto found = right.find(id);
            if (found == right.end())
                return QStringLiteral("missing there: ") + id + u'\n' + text;
            if (found->second == text)
                continue;
            const QStringList here = text.split(u'\n');
            const QStringList there = found->second.split(u'\n');
            QStringList lines{id};
            for (const QString &line : here) {
                if (!there.contains(line))
                    lines += QStringLiteral("- ") + line;
            }
            for (const QString &line : there) {
                if (!here.contains(line))
                    lines += QStringLiteral("+ ") + line;
            }
            return lines.join(u'\n');
        }
        for (const auto &[id, text] : right) {
            if (!left.contains(id))
                return QStringLiteral("only there: ") + id + u'\n' + text;
        }
        return {};
    }

    void hubHoldsWhatItAccepted()
    {
        for (auto one = m.hubRoad.accepted.cbegin(); one != m.hubRoad.accepted.cend(); ++one) {
            if (!m.erased.contains(one.value()) && !m.hub.holds(one.key()))
                complain(QStringLiteral("the hub has not what it accepted"));
        }
        m.count("segments the hub accepted", m.hubRoad.accepted.size());
    }

    /// The words of a space stand on no disk of those that were never let into it, nor on the hub's
    /// where it is private, nor anywhere once it was erased.
    void nobodyHoldsWhatIsNotTheirs()
    {
        std::map<SpaceId, std::pair<int, store::SpaceKind>> spaces;
        for (const auto &pc : m.machines) {
            const store::ControlLog *log = pc->state->trust.log(pc->keys.centre);
            for (const auto &[space, kind] : log ? log->spaces() : decltype(log->spaces()){})
                spaces[space] = {pc->centre, kind};
        }
        const QByteArray onHub = bytesOf(m.hub.database());
        for (const auto &[space, of] : spaces) {
            if (of.second != store::SpaceKind::Public && holdsWordsOf(onHub, space))
                complain(QStringLiteral("the hub's disk holds words of a private space"));
        }
        // Words that are only packed would not be found.
        store::Statement items = m.hub.database().prepare("SELECT bytes FROM item");
        while (*items.step() == store::Statement::Step::Row) {
            const QByteArray bytes = items.bytes(0);
            const auto envelope = store::openEnvelope(bytes);
            const auto of = envelope.ok() ? spaces.find(envelope->header.space) : spaces.end();
            const bool isPrivate
                = of != spaces.end() && of->second.second != store::SpaceKind::Public;
            m.count("private segments on the hub", isPrivate);
            if (isPrivate && envelope->header.key.isNull())
                complain(QStringLiteral("a private segment lies open on the hub"));
        }
        for (Machine *pc : m.residents(-1)) {
            const QByteArray disk = bytesOf(*pc->state->database);
            for (const auto &[space, of] : spaces) {
                const bool may = of.second == store::SpaceKind::Public || of.first == pc->centre
                    || m.granted.contains({space, pc->centre});
                if ((!may || m.erased.contains(space)) && holdsWordsOf(disk, space))
                    complain(QStringLiteral("PC %1 holds words of %2 space")
                            .arg(pc->number)
                            .arg(may ? QStringLiteral("an erased") : QStringLiteral("another's")));
            }
        }
    }
    [[nodiscard]] bool holdsWordsOf(const QByteArray &disk, const SpaceId &space)
    {
        const QString mark = m.marks.value(space);
        m.count("disks searched", mark.isEmpty() ? 0 : 1);
        return !mark.isEmpty() && disk.contains(mark.toUtf8());
    }
    /// Every value of every table, those of the search index too.
    [[nodiscard]] static QByteArray bytesOf(store::Database &database)
    {
        QByteArrayList names;
        {
            store::Statement tables = database.prepare(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0");
            while (*tables.step() == store::Statement::Step::Row)
                names.append(tables.text(0).toUtf8());
        }
        QByteArray bytes;
        for (const QByteArray &name : std::as_const(names)) {
            store::Statement rows = database.prepare("SELECT * FROM " + name);
            while (*rows.step() == store::Statement::Step::Row) {
                for (int i = 0; i < rows.columnCount(); ++i)
                    bytes += rows.bytes(i) + '\n';
            }
        }
        return bytes;
    }

    void rebuiltIsTheSame(Machine &pc)
    {
        const QStringList before = store::test::rowsOf(pc);
        store::test::Pc::must(
            pc.job([](Writer &writer) { return store::rebuildProjection(writer.state(), {}); }));
        const QStringList after = store::test::rowsOf(pc);
        m.count("rows rebuilt", after.size());
        if (after == before)
            return;
        QString first;
        for (qsizetype i = 0; i < std::max(after.size(), before.size()) && first.isEmpty(); ++i) {
            if (before.value(i) != after.value(i))
                first = before.value(i) + QStringLiteral("\n--- rebuilt:\n") + after.value(i);
        }
        complain(QStringLiteral("PC %1 shows something else after a rebuild:\n%2")
                .arg(pc.number)
                .arg(first));
    }

    World &m;
};

} // namespace tambo::sync::test
