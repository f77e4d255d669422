// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/chapterview.h"

#include "ui/print/prosestyle.h"
#include "ui/print/textpages.h"

#include <QImage>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextDocument>

namespace tambo::ui {

namespace {

constexpr int mostPicture = 640; // px: as they were taken
constexpr int paperPicture = 1400; // tenths of a millimetre

/// Puts the chapter into the document, its pictures at most `width` units wide.
void writeChapter(QTextDocument &document, const QString &text, int width)
{
    static const QRegularExpression picture(QStringLiteral("!\\[[^\\]]*\\]\\(([^)]+)\\)"));
    document.setMarkdown(text); // forgets the pictures of the chapter before
    for (auto each = picture.globalMatch(text); each.hasNext();) {
        const QString path = each.next().captured(1);
        // Beside the chapters: ../pictures/es/home.webp
        const QImage image(QStringLiteral(":/help/") + path.section(u'/', 1));
        if (!image.isNull())
            document.addResource(QTextDocument::ImageResource, QUrl(path),
                image.width() == width ? image
                                       : image.scaledToWidth(width, Qt::SmoothTransformation));
    }
    document.markContentsDirty(0, document.characterCount()); // laid out without them so far
}

} // namespace

ChapterView::ChapterView(Theme &theme, QWidget *parent) : QTextBrowser(parent), m_theme(theme)
{
    setProperty("clase", QStringLiteral("llano"));
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(6); // for the focus ring
    connect(this, &QTextBrowser::anchorClicked, this,
        [this](const QUrl &link) { Q_EMIT wanted(chapterOfLink(link)); });
    connect(&theme, &Theme::changed, this, &ChapterView::lay);
}

void ChapterView::show(const Chapter &chapter)
{
    m_chapter = chapter.name;
    setAccessibleName(chapter.title);
    lay();
    verticalScrollBar()->setValue(0);
}

void ChapterView::lay()
{
    const Chapter *chapter = book().chapter(m_chapter);
    if (!chapter)
        return;
    const int at = verticalScrollBar()->value();
    m_width = std::min(viewport()->width() - 2 * 6, m_theme.px(mostPicture));
    writeChapter(*document(), chapter->text, std::max(40, m_width));
    const auto size = [this](Theme::Role role) { return m_theme.font(role).pixelSize(); };
    applyStyle(*document(),
        {m_theme.font(Theme::Role::Read),
            {size(Theme::Role::H1), size(Theme::Role::H2), size(Theme::Role::H3)}, 125,
            m_theme.px(12), m_theme.colour(Theme::Colour::Text),
            m_theme.colour(Theme::Colour::Link)});
    verticalScrollBar()->setValue(at);
}

void ChapterView::showEvent(QShowEvent *event)
{
    // The first time Qt goes where its cursor is, and that is behind all that was put in.
    const int at = verticalScrollBar()->value();
    QTextBrowser::showEvent(event);
    verticalScrollBar()->setValue(at);
}

void ChapterView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (std::min(viewport()->width() - 2 * 6, m_theme.px(mostPicture)) != m_width)
        lay();
}

QString chapterOfLink(const QUrl &link)
{
    const QString file = link.toString();
    return file.endsWith(QLatin1String(".md")) ? file.chopped(3) : QString();
}

Printed printedChapter(const Chapter &chapter)
{
    const Prose prose{chapter.title, {}, bandOnPaper(Module::Inicio),
        [text = chapter.text](QTextDocument &document, const Printed::Progress &) -> Result<> {
            writeChapter(document, text, paperPicture);
            return {};
        }};
    return {chapter.title, [prose](const PaperForm &form, const Printed::Progress &progress) {
                return textPages(prose, form, progress);
            }};
}

} // namespace tambo::ui
