// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/readystories.h"
#include "app/archive/staging.h"
#include "app/archive/storytable.h"
#include "app/archive/texts.h"

#include <QFileInfo>

namespace tambo::archive {

namespace {

class TableImport
{
public:
    TableImport(store::Store &store, const TableRequest &request, const ImportProgress &progress,
        Target target)
        : m_store(store)
        , m_request(request)
        , m_progress(progress)
        , m_target(std::move(target))
        , m_ready(store)
    {}

    ImportReport run(const QList<TableStory> &stories)
    {
        m_total = stories.size();
        m_ready.write(m_target, makeAllReady(stories), m_report);
        return std::move(m_report);
    }

private:
    void refuse(const QString &row, const QString &sentence)
    {
        m_report.refused.append({row, sentence});
    }

    [[nodiscard]] Result<> tell(const QString &what, double done) const
    {
        const double all = (double(m_done) + done) / double(std::max<qsizetype>(1, m_total));
        if (!m_progress || m_progress({m_done, m_total, what, std::min(1.0, all)}))
            return {};
        return fail(Error::Kind::Cancelled, Archive::tr("Se detuvo. No se guardó ninguna."));
    }

    [[nodiscard]] Result<> makeAllReady(const QList<TableStory> &stories)
    {
        for (const TableStory &row : stories) {
            const QString number = QString::number(row.row);
            TAMBO_TRY(tell(row.story.title, 0));
            for (const QString &sentence : row.problems)
                refuse(number, sentence);
            if (!row.story.title.isEmpty()) {
                const auto done = makeReady(row, number);
                if (!done.ok() && !isRefusal(done.error()))
                    return done;
                if (!done.ok())
                    refuse(number, done.error().message);
            }
            ++m_done;
        }
        return {};
    }

    [[nodiscard]] Result<> makeReady(const TableStory &row, const QString &number)
    {
        NewStory fresh{row.story, {}, {}};
        fresh.story.space = m_target.space;
        for (QString Story::*text : {&Story::teller, &Story::place, &Story::language}) {
            if ((fresh.story.*text).isEmpty())
                fresh.story.*text = text == &Story::teller ? m_request.teller
                    : text == &Story::place                ? m_request.place
                                                           : m_request.language;
        }
        TAMBO_ASSIGN(const Held held, isHere(row, fresh.story));
        if (held == Held::Yes) {
            m_report.skipped.append(number);
            return {};
        }
        for (const QString &path : row.transcripts) {
            auto read = readTranscripts(path);
            if (read.ok())
                fresh.transcripts += *read;
            else
                refuse(number, read.error().message);
        }
        for (const QString &path : row.media) {
            auto prepared = stageMedia(m_store, path, m_target,
                [&](double done) { return tell(QFileInfo(path).fileName(), done).ok(); });
            if (!prepared.ok()) {
                m_ready.discard(fresh.media);
                return prepared.error();
            }
            fresh.media.append(*std::move(prepared));
        }
        const QList<PreparedMedia> media = fresh.media;
        m_ready.append({number, media,
            [&blobs = m_store.blobs(), fresh = std::move(fresh)](
                store::Writer &writer) { return addStory(writer, blobs, fresh); }});
        return {};
    }

    /// Its first recording, or where it has none, a story of that title and teller.
    [[nodiscard]] Result<Held> isHere(const TableStory &row, const Story &fresh)
    {
        QByteArray digest;
        if (!row.media.isEmpty()) {
            QFile file(row.media.first());
            if (!file.open(QIODevice::ReadOnly))
                return fail(Error::Kind::BadInput,
                    Archive::tr("No se puede abrir «%1». Revise si existe y si puede leerlo.")
                        .arg(QFileInfo(file).fileName()),
                    file.errorString());
            TAMBO_ASSIGN(digest, digestOf(file, [&](double) { return tell({}, 0).ok(); }));
        }
        const auto trust = m_store.trust();
        return m_store
            .read([&](store::Reader &reader) -> Result<Held> {
                if (!digest.isEmpty())
                    return holdsMedia(reader, *trust, m_store.centre(), digest);
                TAMBO_ASSIGN(const auto same,
                    reader.list<Story>(
                        {.where = "title = ?", .args = {store::Value(fresh.title.simplified())}}));
                for (const Story &story : same) {
                    if (story.space == m_target.space && story.teller == fresh.teller.simplified())
                        return Held::Yes;
                }
                return Held::No;
            })
            .takeResult();
    }

    store::Store &m_store;
    const TableRequest &m_request;
    const ImportProgress &m_progress;
    Target m_target;
    ImportReport m_report;
    ReadyStories m_ready;
    qsizetype m_done = 0;
    qsizetype m_total = 0;
};

} // namespace

Result<ImportReport> importStoryTable(store::Store &store, const StoryTable &table,
    const TableRequest &request, const ImportProgress &progress)
{
    TAMBO_ASSIGN(Target target, targetOf(store, request.space));
    return TableImport(store, request, progress, std::move(target))
        .run(storiesOf(table, request.fields));
}

} // namespace tambo::archive
