// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/booklet.h"

#include "ui/archive/storyprinted.h"
#include "ui/archive/words.h"
#include "ui/print/textpages.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QUrl>

namespace tambo::ui {

namespace {

constexpr int bodyOnHalf = 54; // tenths of a millimetre, of which 0.7 are left on half a sheet

constexpr QSize coverRoom(1700, 1700);

/// Pages of another layout, two by two on their side.
class FoldedPages : public Pages
{
public:
    FoldedPages(std::shared_ptr<const TextPages> pages, Paper paper)
        : m_pages(std::move(pages))
        , m_sides(imposed(m_pages->count()))
        , m_size(tenthsOf(paper))
    {}

    [[nodiscard]] int count() const override { return int(m_sides.size()); }

    void paint(QPainter &painter, int side) const override
    {
        painter.fillRect(QRect(QPoint(), m_size), Qt::white);
        painter.save();
        // The paper lies on its side: what is upright for the printer is left to right for readers.
        painter.translate(0, m_size.height());
        painter.rotate(-90);
        const auto [left, right] = m_sides[side];
        paintHalf(painter, left, 0);
        paintHalf(painter, right, m_size.height() / 2);
        painter.restore();
    }

private:
    void paintHalf(QPainter &painter, int page, int x) const
    {
        if (page < 0)
            return;
        const double scale = std::min(
            double(m_size.height()) / 2 / m_size.width(), double(m_size.width()) / m_size.height());
        painter.save();
        painter.translate(x + (m_size.height() / 2.0 - m_size.width() * scale) / 2,
            (m_size.width() - m_size.height() * scale) / 2);
        painter.scale(scale, scale);
        painter.setClipRect(QRect(QPoint(), m_size));
        m_pages->paint(painter, page);
        painter.restore();
    }

    std::shared_ptr<const TextPages> m_pages;
    QList<std::pair<int, int>> m_sides;
    QSize m_size; ///< of the paper, upright
};

/// Reads the stories once, and lays them out twice: the contents name pages that are known only
/// then.
class Booklet
{
public:
    Booklet(const BookletWish &wish, store::Store &store) : m_wish(wish), m_store(store) {}

    Result<std::shared_ptr<const Pages>> make(
        const PaperForm &form, const Printed::Progress &progress)
    {
        TAMBO_TRY(gather(progress));
        const auto first = laidOut(form, {});
        const auto numbered = laidOut(form, pagesOf(*first));
        if (!progress(1))
            return fail(Error::Kind::Cancelled, ArchiveWords::tr("Se paró."));
        return std::shared_ptr<const Pages>(std::make_shared<FoldedPages>(numbered, form.paper));
    }

private:
    struct Part {
        QString title;
        QString caption;
        QString body;
    };

    [[nodiscard]] Result<QList<Id<archive::Story>>> wanted()
    {
        if (!m_wish.stories.isEmpty())
            return m_wish.stories;
        return m_store
            .read([this, trust = m_store.trust()](store::Reader &reader) {
                return archive::storyIds(reader, *trust, m_wish.filter);
            })
            .takeResult();
    }

    Result<> gather(const Printed::Progress &progress)
    {
        TAMBO_ASSIGN(const auto stories, wanted());
        const qsizetype count = stories.size();
        for (qsizetype i = 0; i < count; ++i) {
            if (!progress(0.8 * double(i) / double(count)))
                return fail(Error::Kind::Cancelled, ArchiveWords::tr("Se paró."));
            const auto content
                = m_store
                      .read([&](store::Reader &reader) {
                          return readStory(reader, m_store, stories[i], m_wish.today);
                      })
                      .takeResult();
            if (!content.ok() && content.error().kind == Error::Kind::NotFound)
                continue; // it was removed meanwhile
            TAMBO_TRY(content);
            if (archive::isWithheld(content->consent)
                || archive::isForbidden(content->detail.consents, QStringLiteral("print")))
                continue;
            TAMBO_ASSIGN(const QString body,
                storyHtml(*content, m_store, m_pictures, QStringLiteral("%1:").arg(i),
                    [&progress](double) { return progress(0); }));
            const archive::Story &story = content->detail.story;
            m_parts.append({story.title, captionOf(story), body});
        }
        if (m_parts.isEmpty())
            return fail(Error::Kind::NotFound,
                ArchiveWords::tr("No hay historias que se puedan imprimir."));
        return {};
    }

    /// The first picture of all, large.
    [[nodiscard]] QString coverPicture() const
    {
        const QStringList names = m_pictures.names();
        if (names.isEmpty())
            return {};
        const QSize size
            = m_pictures.picture(names.first()).size().scaled(coverRoom, Qt::KeepAspectRatio);
        return QStringLiteral("<p><img src=\"%1\" width=\"%2\" height=\"%3\"></p>")
            .arg(names.first())
            .arg(size.width())
            .arg(size.height());
    }

    /// `pages`: of each story, from 1; empty while nobody knows.
    [[nodiscard]] QString html(const QList<int> &pages) const
    {
        const auto text = [](const QString &words) { return words.toHtmlEscaped(); };
        QString html
            = QStringLiteral("<h1>%1</h1><p>%2</p><p>%3</p>%4")
                  .arg(text(m_wish.title), text(m_wish.centre),
                      m_parts.size() == 1 ? ArchiveWords::tr("1 historia")
                                          : ArchiveWords::tr("%1 historias").arg(m_parts.size()),
                      coverPicture());
        html += QStringLiteral("<h2 style=\"page-break-before: always\">%1</h2>"
                               "<table width=\"100%\" cellpadding=\"10\">")
                    .arg(text(ArchiveWords::tr("Contenido")));
        for (qsizetype i = 0; i < m_parts.size(); ++i)
            html += QStringLiteral(
                "<tr><td>%1<br>%2</td><td align=\"right\" width=\"120\">%3</td></tr>")
                        .arg(text(m_parts[i].title), text(m_parts[i].caption),
                            pages.isEmpty() ? QStringLiteral("000") : QString::number(pages[i]));
        html += QStringLiteral("</table>");
        for (const Part &part : m_parts)
            html += QStringLiteral("<h1 style=\"page-break-before: always\">%1</h1><p>%2</p>%3")
                        .arg(text(part.title), text(part.caption), part.body);
        return html;
    }

    [[nodiscard]] std::shared_ptr<const TextPages> laidOut(
        const PaperForm &form, const QList<int> &pages) const
    {
        auto document = std::make_unique<QTextDocument>();
        document->setUndoRedoEnabled(false);
        for (const QString &name : m_pictures.names())
            document->addResource(
                QTextDocument::ImageResource, QUrl(name), m_pictures.picture(name));
        document->setHtml(html(pages));
        Prose prose{m_wish.title, {}, bandOnPaper(Module::Memoria), {}};
        prose.bodySize = bodyOnHalf;
        return std::make_shared<TextPages>(prose, form, std::move(document));
    }

    [[nodiscard]] QList<int> pagesOf(const TextPages &pages) const
    {
        QList<int> found;
        const QTextDocument &document = pages.document();
        const double height = document.pageSize().height();
        for (QTextBlock block = document.begin().next(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() == 1)
                found.append(
                    1 + int(document.documentLayout()->blockBoundingRect(block).top() / height));
        }
        return found.size() == m_parts.size() ? found : QList<int>();
    }

    const BookletWish m_wish;
    store::Store &m_store;
    StoryPictures m_pictures;
    QList<Part> m_parts;
};

} // namespace

QList<std::pair<int, int>> imposed(int count)
{
    const int sheets = std::max(1, (count + 3) / 4);
    const int all = 4 * sheets;
    const auto there = [count](int page) { return page < count ? page : -1; };
    QList<std::pair<int, int>> sides;
    for (int sheet = 0; sheet < sheets; ++sheet) {
        sides.append({there(all - 1 - 2 * sheet), there(2 * sheet)});
        sides.append({there(2 * sheet + 1), there(all - 2 - 2 * sheet)});
    }
    return sides;
}

Printed printedBooklet(const BookletWish &wish, store::Store &store)
{
    return {wish.title, [wish, &store](const PaperForm &form, const Printed::Progress &progress) {
                return Booklet(wish, store).make(form, progress);
            }};
}

} // namespace tambo::ui
