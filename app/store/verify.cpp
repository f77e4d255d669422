// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/verify.h"

#include "app/core/base32.h"
#include "app/store/changesof.h"
#include "app/store/comparison.h"
#include "app/store/known.h"
#include "app/store/projection.h"
#include "app/store/replica.h"
#include "app/store/schema.h"
#include "app/store/texts.h"
#include "app/store/verifyblobs.h"

#include <QTemporaryDir>

namespace tambo::store {

namespace {

constexpr int mostOfOneKind = 20;

/// What a damaged segment would have told of.
struct LostRange {
    Dot first;
    Dot last;
};

/// The database half of the verification, over a connection of its own.
class LogCheck
{
public:
    LogCheck(const Store &store, VerifyReport &report, const VerifyProgress &progress)
        : m_keyring(store.keyring())
        , m_entities(store.entities())
        , m_folder(store.folder())
        // With a wrong date here everybody else would seem to be ahead.
        , m_latest(store.clockSuspect()
                  ? std::numeric_limits<qint64>::max()
                  : QDateTime::currentMSecsSinceEpoch() + HybridClock::toleranceMs)
        , m_report(report)
        , m_progress(progress)
    {}

    Result<NamedBlobs> run()
    {
        QTemporaryDir scratch(m_folder + QStringLiteral("/verify-XXXXXX"));
        if (!scratch.isValid())
            return fail(Error::Kind::Storage,
                Texts::tr("No se puede escribir en la carpeta de datos. Revise sus permisos."),
                scratch.errorString());
        TAMBO_ASSIGN(m_rebuilt,
            Database::open(scratch.filePath(QStringLiteral("projection.db")), randomBytes(32)));
        TAMBO_TRY(m_rebuilt->execute("BEGIN"));
        TAMBO_TRY(createProjection(*m_rebuilt, m_entities));
        TAMBO_TRY(connect());
        TAMBO_TRY(part("pages", checkPages()));
        const bool readable = m_whole;
        m_whole = true;
        TAMBO_TRY(part("control", checkControl()));
        TAMBO_TRY(part("segment", checkSegments()));
        TAMBO_TRY(part("pending", checkPending()));
        mentionClocks();
        // Against half a log, everything would look wrong.
        if (m_whole)
            TAMBO_TRY(part("projection", checkProjection(readable)));
        NamedBlobs blobs;
        TAMBO_TRY(part("blobs", nameBlobs(blobs)));
        m_rebuilt.reset();
        return blobs;
    }

private:
    void find(const QString &sentence, const QString &where)
    {
        if (++m_counts[sentence] <= mostOfOneKind)
            m_report.findings.append({Finding::Weight::Damage, sentence, where});
        else if (m_counts[sentence] == mostOfOneKind + 1)
            m_report.findings.append(
                {Finding::Weight::Damage, sentence, Texts::tr("y otros más, que no se nombran")});
    }

    /// A connection that met a damaged page reads nothing any more.
    Result<> connect()
    {
        m_reader.reset();
        m_authors.reset();
        TAMBO_ASSIGN(m_database,
            Database::open(m_folder + QStringLiteral("/tambo.db"), m_keyring.databaseKey,
                Database::Mode::ReadOnly));
        m_authors.emplace(*m_database);
        m_reader.emplace(*m_database, *m_authors, m_entities);
        return m_database->execute("BEGIN");
    }

    /// A part that cannot be read is a finding; the others are still checked.
    Result<> part(const char *name, Result<> checked)
    {
        if (const auto failed = m_authors->takeFailure(); checked.ok())
            checked = failed;
        if (!checked.ok() && checked.error().kind == Error::Kind::Cancelled)
            return checked.error();
        if (!checked.ok()) {
            m_whole = false;
            find(Texts::tr("Una parte de la base de datos no se puede leer."),
                QLatin1String(name) + QStringLiteral(": ") + checked.error().detail);
            return connect();
        }
        return {};
    }

    Result<> tick(double done)
    {
        return m_progress && !m_progress(done) ? Result<>(verifyCancelled()) : Result<>();
    }

    Result<> checkPages()
    {
        for (const char *sql : {"PRAGMA cipher_integrity_check", "PRAGMA quick_check(20)"}) {
            Statement rows = m_database->prepare(sql);
            for (;;) {
                TAMBO_ASSIGN(const auto step, rows.step());
                if (step == Statement::Step::Done)
                    break;
                if (const QString line = rows.text(0); line != QLatin1String("ok"))
                    find(Texts::tr("El archivo de datos tiene páginas dañadas."), line);
            }
        }
        return {};
    }

    Result<> checkControl()
    {
        QSet<CentreId> broken;
        Statement rows
            = m_database->prepare("SELECT centre, number, bytes FROM control ORDER BY 1, 2");
        for (;;) {
            TAMBO_ASSIGN(const auto step, rows.step());
            if (step == Statement::Step::Done)
                return {};
            ++m_report.controlEntries;
            const auto centre = rows.id<CentreId>(0);
            if (broken.contains(centre))
                continue;
            const auto entry = m_trust.append(rows.bytes(2), m_keyring);
            if (entry.ok() && entry->centre == centre
                && qint64(m_trust.log(centre)->size()) == rows.integer(1))
                continue;
            broken.insert(centre);
            find(centre == m_keyring.centre
                    ? Texts::tr("El registro de llaves de este centro está dañado.")
                    : Texts::tr("El registro de llaves de otro centro está dañado."),
                QStringLiteral("control %1 %2").arg(toBase32(centre.toByteArray()), rows.text(1)));
        }
    }

    Result<> checkSegments()
    {
        TAMBO_ASSIGN(const qint64 total, m_database->integer("SELECT count(*) FROM segment"));
        // By author and seq, not by arrival: the chain is then at hand, and a projection that comes
        // out the same shows once more that the order does not matter.
        Statement rows = m_database->prepare(
            "SELECT author, first_seq, last_seq, hash, state, bytes FROM segment"
            " ORDER BY author, first_seq, arrival");
        for (;;) {
            TAMBO_ASSIGN(const auto step, rows.step());
            if (step == Statement::Step::Done)
                return {};
            TAMBO_TRY(tick(0.6 * double(m_report.segments++) / double(total)));
            const auto state = SegmentState(rows.integer(4));
            const bool applied = state == SegmentState::Applied || state == SegmentState::Spoiled;
            if (applied || state == SegmentState::Locked || state == SegmentState::Damaged)
                m_known.reserve(rows.integer(0), rows.integer(2));
            const auto envelope = openEnvelope(rows.bytes(5));
            const char *wrong = state == SegmentState::Damaged ? "waits for an intact copy"
                                                               : formWrong(rows, envelope);
            if (!wrong && applied)
                wrong = contentWrong(rows.integer(0), *envelope);
            if (!wrong)
                continue;
            find(applied || state == SegmentState::Damaged
                    ? Texts::tr("Un grupo de cambios guardados está dañado.")
                    : Texts::tr("Un grupo de cambios apartados está dañado."),
                QStringLiteral("segment %1 %2-%3: %4")
                    .arg(rows.text(0), rows.text(1), rows.text(2), QLatin1String(wrong)));
            if (applied)
                m_lost.push_back({Dot::of(rows.integer(0), rows.integer(1)),
                    Dot::of(rows.integer(0), rows.integer(2))});
        }
    }

    const char *formWrong(const Statement &row, const Result<SegmentEnvelope> &envelope)
    {
        if (!envelope.ok())
            return "form";
        const SegmentHeader &header = envelope->header;
        if (m_authors->author(row.integer(0)) != Author{header.space, header.device}
            || qint64(header.firstSeq) != row.integer(1)
            || qint64(header.lastSeq) != row.integer(2))
            return "header does not fit its row";
        return row.id<ShortHash>(3) == envelope->hash ? nullptr : "hash";
    }

    const char *contentWrong(qint64 author, const SegmentEnvelope &envelope)
    {
        const SegmentHeader &header = envelope.header;
        const DeviceKeys *device = m_trust.writer(header.space, header.device);
        const auto believed = m_trust.believed(header.space, header.device);
        if (!device || (believed && header.lastSeq > believed->seq)
            || m_trust.isDropped(header.space))
            return "its device may not write there";
        if (!verifyEnvelope(envelope, device->signingKey))
            return "signature";
        if (m_known.overlaps(author, qint64(header.firstSeq), qint64(header.lastSeq)))
            return "overlaps another";
        const bool follows = author == m_lastAuthor && header.firstSeq == m_lastSeq + 1;
        if (follows && header.previous != m_lastHash)
            return "chain of hashes";
        const auto key = m_trust.key(header.space, header.key);
        const auto changes = openSegment(envelope, key ? key->key : QByteArray(), *m_authors);
        if (!changes.ok())
            return "content";
        m_lastAuthor = author;
        m_lastSeq = header.lastSeq;
        m_lastHash = envelope.hash;
        return apply(author, qint64(header.firstSeq), qint64(header.lastSeq), *changes);
    }

    const char *apply(qint64 author, qint64 first, qint64 last, std::span<const Change> changes)
    {
        m_report.changes += qint64(changes.size());
        m_known.add(author, first, last);
        for (const Change &change : changes) {
            mentionIgnored(change);
            m_ahead[author] += change.hlc.ms() > m_latest;
        }
        if (!m_projection)
            m_projection.emplace(*m_rebuilt, *m_authors, m_entities, m_known, nullptr, nullptr);
        return m_projection->apply(changes, nullptr).ok() ? nullptr : "cannot be applied";
    }

    void mentionIgnored(const Change &change)
    {
        for (const EntityInfo *info : m_entities) {
            if (info->number == change.entity && isIgnored(change, *info))
                m_report.findings.append({Finding::Weight::Mention,
                    Texts::tr("Alguien quiso cambiar lo que no se cambia. No cuenta."),
                    QLatin1String(info->name) + u' ' + m_reader->fullId(change.record)});
        }
    }

    /// Stamps far ahead count like any others, so somebody has to be told (store.md, "Merging").
    void mentionClocks()
    {
        for (const auto &[author, changes] : m_ahead.asKeyValueRange()) {
            if (changes > 0)
                m_report.findings.append({Finding::Weight::Mention,
                    Texts::tr("Un PC tenía la fecha adelantada más de un día. Lo que escribió vale "
                              "igual; revise su fecha."),
                    QStringLiteral("device %1: %2 changes")
                        .arg(toBase32(m_authors->author(author).device.toByteArray()))
                        .arg(changes)});
        }
    }

    Result<> checkPending()
    {
        Statement rows
            = m_database->prepare("SELECT author, seq, record, bytes FROM pending ORDER BY 1, 2");
        for (;;) {
            TAMBO_ASSIGN(const auto step, rows.step());
            if (step == Statement::Step::Done)
                return {};
            const Dot dot = Dot::of(rows.integer(0), rows.integer(1));
            const auto change = decodeChange(rows.bytes(3));
            const bool sound = change && change->dot == dot && change->record == rows.dot(2)
                && m_reader->deviceOf(dot) == m_keyring.deviceId() && !m_known.contains(dot);
            const char *wrong = sound
                ? apply(dot.author(), m_known.last(dot.author()) + 1, dot.seq(), {&*change, 1})
                : "form";
            if (!wrong)
                continue;
            find(Texts::tr("Un cambio que todavía no se ha enviado está dañado."),
                QStringLiteral("pending %1 %2").arg(dot.author()).arg(dot.seq()));
            m_lost.push_back({dot, dot});
        }
    }

    /// Shown from what is lost in the log: no wonder that the rest of the log says something else.
    [[nodiscard]] bool isLost(Dot record)
    {
        for (const LostRange &range : m_lost) {
            Statement row = m_database->prepare(
                "SELECT 1 FROM p_history WHERE record = ? AND dot BETWEEN ? AND ?");
            row.bind(1, record).bind(2, range.first).bind(3, range.last);
            const auto step = row.step();
            if (step.ok() && *step == Statement::Step::Row)
                return true;
        }
        return false;
    }

    Result<> checkProjection(bool readable)
    {
        if (m_projection) {
            ChangesOf log(*m_database, *m_authors, m_trust);
            TAMBO_TRY(m_projection->finish(log));
        }
        const auto known = [this](Dot dot) { return m_known.contains(dot); };
        Comparison comparison(*m_database, *m_rebuilt, known);
        const qint64 rows = std::max<qint64>(1, m_report.changes);
        qint64 done = 0;
        const auto differs = [this](const QByteArray &table, Dot record) {
            if (!isLost(record))
                find(Texts::tr("Lo que se muestra no coincide con los cambios guardados."),
                    QString::fromLatin1(table) + u' ' + m_reader->fullId(record));
        };
        TAMBO_TRY(comparison.tables(m_entities, differs,
            [&] { return tick(0.6 + 0.2 * std::min(1.0, double(++done) / double(2 * rows))); }));
        for (const EntityInfo *info : m_entities) {
            TAMBO_ASSIGN(const qint64 count,
                m_rebuilt->integer(
                    QByteArray("SELECT count(*) FROM p_") + info->name + " WHERE hidden = 0"));
            m_report.records += count;
        }
        // With changes lost the words cannot be equal, and they name no record to be left out.
        if (!m_lost.empty() || !readable)
            return {};
        return comparison.search([this](const QByteArray &table, Dot record) {
            find(Texts::tr("El índice de búsqueda no coincide con lo que se muestra."),
                QString::fromLatin1(table) + u' ' + m_reader->fullId(record));
        });
    }

    Result<> nameBlobs(NamedBlobs &blobs)
    {
        Statement rows = m_database->prepare("SELECT blob, 0 FROM p_blob_ref"
                                             " UNION ALL SELECT blob, 1 FROM p_blob WHERE have");
        for (;;) {
            TAMBO_ASSIGN(const auto step, rows.step());
            if (step == Statement::Step::Done)
                return {};
            (rows.integer(1) ? blobs.here : blobs.named).insert(rows.id<BlobId>(0));
        }
    }

    const Keyring m_keyring;
    const EntityTable &m_entities;
    QString m_folder;
    const qint64 m_latest; ///< ms since 1970, as a clock that is right can say it
    QMap<qint64, qint64> m_ahead; ///< changes with a later stamp, by author
    VerifyReport &m_report;
    const VerifyProgress &m_progress;
    std::unique_ptr<Database> m_database;
    std::optional<Authors> m_authors;
    std::optional<Reader> m_reader;
    std::unique_ptr<Database> m_rebuilt;
    Trust m_trust;
    Known m_known;
    std::optional<Projection> m_projection;
    QHash<QString, int> m_counts;
    std::vector<LostRange> m_lost;
    bool m_whole = true;
    qint64 m_lastAuthor = 0;
    quint64 m_lastSeq = 0;
    ShortHash m_lastHash;
};

} // namespace

bool VerifyReport::sound() const
{
    return std::none_of(findings.begin(), findings.end(),
        [](const Finding &finding) { return finding.weight == Finding::Weight::Damage; });
}

Result<VerifyReport> verifyStore(const Store &store, const VerifyProgress &progress)
{
    VerifyReport report;
    TAMBO_ASSIGN(const NamedBlobs names, LogCheck(store, report, progress).run());
    if (report.mendable())
        store.suspectDamage();
    TAMBO_TRY(verifyBlobs(store.blobs(), names, report, progress));
    return report;
}

} // namespace tambo::store
