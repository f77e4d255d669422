// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/textpages.h"

#include "ui/print/oneink.h"
#include "ui/print/paperfont.h"
#include "ui/print/prosestyle.h"
#include "ui/print/texts.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>

namespace tambo::ui {

namespace {

// Tenths of a millimetre.
constexpr int side = 200;
constexpr int top = 180;
constexpr int bottom = 300; ///< the painted base stands in it
constexpr int baseHeight = 70;
constexpr int baseLine = 6; ///< the thin line above the base, and the gap between them
constexpr int edge = 120; ///< no printer reaches all of the paper
constexpr int captionSize = 35;

QRect baseOf(const QSize &paper)
{
    return {side, paper.height() - edge - baseHeight, paper.width() - 2 * side, baseHeight};
}

void putTitle(QTextDocument &document, const Prose &prose)
{
    if (document.begin().blockFormat().headingLevel() == 1)
        return;
    QTextCursor cursor(&document);
    QTextBlockFormat heading;
    heading.setHeadingLevel(1);
    cursor.insertBlock();
    if (!prose.place.isEmpty())
        cursor.insertBlock();
    cursor.movePosition(QTextCursor::Start);
    cursor.setBlockFormat(heading);
    cursor.insertText(prose.title);
    if (prose.place.isEmpty())
        return;
    cursor.movePosition(QTextCursor::NextBlock);
    QTextCharFormat place;
    place.setForeground(QColor(0x54, 0x45, 0x3a));
    cursor.setBlockFormat({});
    cursor.insertText(prose.place, place);
}

} // namespace

QColor bandOnPaper(Module module)
{
    const Theme light; // paper is white whatever the screen looks like
    return light.module(module).band;
}

QRect insideOf(Paper paper)
{
    return QRect(QPoint(), tenthsOf(paper)).adjusted(side, top, -side, -bottom);
}

TextPages::TextPages(
    const Prose &prose, const PaperForm &form, std::unique_ptr<QTextDocument> document)
    : m_title(prose.title)
    , m_band(prose.band)
    , m_form(form)
    , m_size(tenthsOf(form.paper))
    , m_document(std::move(document))
{
    putTitle(*m_document, prose);
    applyStyle(*m_document,
        {paperFont(prose.bodySize),
            {prose.bodySize * 2, prose.bodySize * 27 / 20, prose.bodySize * 23 / 20}, 135, 34,
            QColor(0x2a, 0x1e, 0x17), QColor(0x15, 0x5c, 0x3a)});
    if (form.ink == Ink::One)
        toOneInk(*m_document);
    m_document->setDocumentMargin(0);
    m_document->setPageSize(m_size);
    QTextFrameFormat sheet = m_document->rootFrame()->frameFormat();
    sheet.setLeftMargin(side);
    sheet.setRightMargin(side);
    sheet.setTopMargin(top);
    sheet.setBottomMargin(bottom);
    m_document->rootFrame()->setFrameFormat(sheet);
    (void)m_document->pageCount(); // lays all of it out, now and here
}

TextPages::~TextPages() = default;

int TextPages::count() const
{
    return std::max(1, m_document->pageCount());
}

void TextPages::paint(QPainter &painter, int page) const
{
    painter.save();
    const QRect paper(QPoint(), m_size);
    painter.fillRect(paper, Qt::white);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(0, -page * m_size.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = paper.translated(0, page * m_size.height());
    context.palette.setColor(QPalette::Text, Qt::black);
    painter.setClipRect(context.clip);
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
    paintBase(painter, page);
}

/// The painted base of the wall: a thin line, a gap, and below it whose page this is.
void TextPages::paintBase(QPainter &painter, int page) const
{
    painter.save();
    const bool colours = m_form.ink == Ink::Colours;
    const QRect base = baseOf(m_size);
    const QColor band = colours ? m_band : greyOf(m_band);
    painter.fillRect(QRect(base.left(), base.top() - 2 * baseLine, base.width(), baseLine), band);
    const QFont font = paperFont(captionSize, QFont::DemiBold);
    const QFontMetrics metrics(font);
    QRect words = base.adjusted(20, 0, -20, 0);
    const QString number = PrintTexts::tr("%1 de %2").arg(page + 1).arg(count());
    const int numberWidth = metrics.horizontalAdvance(number) + 20;
    if (colours) {
        painter.fillRect(base, band);
        painter.setPen(Qt::white);
    } else {
        // Little toner, and still a wall: hatched at the foot, words above it.
        words.adjust(0, 0, 0, -18);
        painter.setPen(QPen(band, 3));
        const QRect strip(base.left(), base.bottom() - 14, base.width(), 14);
        for (int x = strip.left(); x + strip.height() <= strip.right() + 1; x += strip.height())
            painter.drawLine(x, strip.bottom(), x + strip.height(), strip.top());
        painter.setPen(Qt::black);
    }
    painter.setFont(font);
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, number);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(m_title, Qt::ElideRight, words.width() - numberWidth));
    painter.restore();
}

Printed::Answer textPages(
    const Prose &prose, const PaperForm &form, const Printed::Progress &progress)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    TAMBO_TRY(prose.write(*document, progress));
    if (!progress(0.9))
        return stopped();
    return std::shared_ptr<const Pages>(
        std::make_shared<TextPages>(prose, form, std::move(document)));
}

} // namespace tambo::ui
