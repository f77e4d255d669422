// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/oneink.h"

#include "ui/print/letters.h"

#include <QImage>
#include <QSet>
#include <QTextTable>
#include <QUrl>

namespace tambo::ui {

namespace {

constexpr int darkEnough = 96; // of 255; paler letters are lost on a poor printer

void greyPicture(QTextDocument &document, const QString &name)
{
    const QVariant picture = document.resource(QTextDocument::ImageResource, QUrl(name));
    const QImage image = picture.value<QImage>();
    if (!image.isNull())
        document.addResource(QTextDocument::ImageResource, QUrl(name),
            image.convertToFormat(QImage::Format_Grayscale8));
}

void greyLetters(QTextCharFormat &format)
{
    const int grey = std::min(qGray(format.foreground().color().rgb()), darkEnough);
    format.setForeground(QColor(grey, grey, grey));
    format.clearBackground();
    format.clearProperty(QTextFormat::TextUnderlineColor);
}

void greyFrames(QTextFrame *frame)
{
    QTextFrameFormat format = frame->frameFormat();
    format.clearBackground();
    if (format.border() > 0)
        format.setBorderBrush(Qt::darkGray);
    frame->setFrameFormat(format);
    if (auto *table = qobject_cast<QTextTable *>(frame)) {
        for (int row = 0; row < table->rows(); ++row) {
            for (int column = 0; column < table->columns(); ++column) {
                QTextTableCell cell = table->cellAt(row, column);
                QTextCharFormat ground = cell.format();
                ground.clearBackground();
                cell.setFormat(ground);
            }
        }
    }
    for (QTextFrame *inner : frame->childFrames())
        greyFrames(inner);
}

} // namespace

QColor greyOf(const QColor &colour)
{
    const int grey = qGray(colour.rgb());
    return QColor(grey, grey, grey);
}

void toOneInk(QTextDocument &document)
{
    greyFrames(document.rootFrame());
    QSet<QString> pictures;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        changeLetters(document, block, [&pictures](QTextCharFormat &format) {
            if (format.isImageFormat())
                pictures.insert(format.toImageFormat().name());
            else
                greyLetters(format);
        });
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.clearBackground();
        cursor.setBlockFormat(format);
    }
    for (const QString &name : std::as_const(pictures))
        greyPicture(document, name);
}

} // namespace tambo::ui
