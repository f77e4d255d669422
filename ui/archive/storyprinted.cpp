// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/storyprinted.h"

#include "app/archive/licences.h"
#include "app/formats/picture.h"
#include "ui/archive/words.h"
#include "ui/print/textpages.h"
#include "ui/shell/words.h"

#include <QTextDocument>
#include <QUrl>

namespace tambo::ui {

namespace {

// Tenths of a millimetre, of pictures on paper.
constexpr int firstWidth = 1700;
constexpr int firstHeight = 950;
constexpr int otherWidth = 830;
constexpr int otherHeight = 620;
constexpr double dotsPerTenth = 0.8; // about 200 dots per inch: more is not seen

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
}

/// The picture itself where it is here, else the small one that travels first. Null: neither.
Result<QImage> readOne(const store::Store &store, const archive::Media &media, const QSize &bound)
{
    for (const BlobId &blob : {media.blob, media.preview}) {
        if (blob.isNull() || !store.blobs().has(blob))
            continue;
        TAMBO_ASSIGN(const auto device, store.openBlob(blob));
        auto image = formats::readPicture(*device, bound);
        if (image.ok())
            return image;
    }
    return QImage();
}

class StoryHtml
{
public:
    StoryHtml(const StoryContent &content, const store::Store &store, StoryPictures &pictures,
        const QString &prefix)
        : m_content(content)
        , m_store(store)
        , m_pictures(pictures)
        , m_prefix(prefix)
    {}

    Result<QString> write(const Printed::Progress &progress)
    {
        TAMBO_TRY(pictures(progress));
        const archive::Story &story = m_content.detail.story;
        for (const QString &part : story.summary.split(u'\n', Qt::SkipEmptyParts))
            m_html += QStringLiteral("<p>%1</p>").arg(escaped(part));
        transcript();
        credits();
        return m_html;
    }

private:
    Result<> pictures(const Printed::Progress &progress)
    {
        const qsizetype count = m_content.pictures.size();
        QStringList cells;
        for (qsizetype i = 0; i < count; ++i) {
            if (!progress(0.8 * double(i) / double(count)))
                return fail(Error::Kind::Cancelled, ArchiveWords::tr("Se paró."));
            const QSize room(i == 0 ? firstWidth : otherWidth, i == 0 ? firstHeight : otherHeight);
            TAMBO_ASSIGN(
                const QImage image, readOne(m_store, m_content.pictures[i], room * dotsPerTenth));
            if (image.isNull())
                continue;
            const QString name = QStringLiteral("foto:%1%2").arg(m_prefix).arg(i);
            m_pictures.add(name, image);
            const QSize size = image.size().scaled(room, Qt::KeepAspectRatio);
            const QString tag = QStringLiteral("<img src=\"%1\" width=\"%2\" height=\"%3\">")
                                    .arg(name)
                                    .arg(size.width())
                                    .arg(size.height());
            if (i == 0)
                m_html += QStringLiteral("<p>%1</p>").arg(tag);
            else
                cells.append(tag);
        }
        for (qsizetype i = 0; i < cells.size(); i += 2)
            m_html += QStringLiteral("<p>%1</p>").arg(cells.mid(i, 2).join(u' '));
        return {};
    }

    void transcript()
    {
        const archive::AlignedTranscript &said = m_content.transcript;
        if (said.rows.isEmpty())
            return;
        m_html += QStringLiteral("<h2>%1</h2><table width=\"100%\" cellpadding=\"14\">")
                      .arg(ArchiveWords::tr("Lo que dice"));
        if (said.languages.size() > 1) {
            m_html += QStringLiteral("<tr><th></th>");
            for (const QString &language : said.languages)
                m_html += QStringLiteral("<th align=\"left\">%1</th>")
                              .arg(escaped(languageName(language)));
            m_html += QStringLiteral("</tr>");
        }
        for (const archive::TranscriptRow &row : said.rows) {
            m_html += QStringLiteral("<tr><td width=\"220\"><b>%1</b></td>")
                          .arg(row.startMs < 0 ? QString() : lengthText(row.startMs));
            for (const QList<archive::Passage> &cell : row.cells) {
                QStringList texts;
                for (const archive::Passage &passage : cell)
                    texts.append(escaped(passage.text));
                m_html += QStringLiteral("<td>%1</td>").arg(texts.join(QStringLiteral("<br>")));
            }
            m_html += QStringLiteral("</tr>");
        }
        m_html += QStringLiteral("</table>");
    }

    void credit(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_html += QStringLiteral("<p><b>%1</b> %2</p>").arg(escaped(name), escaped(value));
    }

    void credits()
    {
        const archive::Story &story = m_content.detail.story;
        m_html += QStringLiteral("<h2>%1</h2>").arg(ArchiveWords::tr("De quién es"));
        credit(ArchiveWords::tr("Cuenta:"), story.teller);
        credit(ArchiveWords::tr("Grabó:"), story.recordedBy);
        credit(ArchiveWords::tr("Temas:"), story.themes.join(QStringLiteral(", ")));
        credit(ArchiveWords::tr("Centro:"), m_content.detail.centreName);
        credit(ArchiveWords::tr("Permiso:"), spaceSentence(m_content.detail.spaceKind));
        credit(ArchiveWords::tr("Se nombra:"), story.citation);
        credit(ArchiveWords::tr("Licencia:"), archive::licenceText(story.licence));
    }

    const StoryContent &m_content;
    const store::Store &m_store;
    StoryPictures &m_pictures;
    const QString m_prefix; ///< of the names of its pictures
    QString m_html;
};

} // namespace

Result<QString> storyHtml(const StoryContent &content, const store::Store &store,
    StoryPictures &pictures, const QString &prefix, const Printed::Progress &progress)
{
    return StoryHtml(content, store, pictures, prefix).write(progress);
}

Printed printedStory(const StoryContent &content, const store::Store &store)
{
    const archive::Story &story = content.detail.story;
    const Prose prose{story.title, captionOf(story), bandOnPaper(Module::Memoria),
        [content, &store](QTextDocument &document, const Printed::Progress &progress) -> Result<> {
            StoryPictures pictures;
            TAMBO_ASSIGN(const QString html, storyHtml(content, store, pictures, {}, progress));
            for (const QString &name : pictures.names())
                document.addResource(
                    QTextDocument::ImageResource, QUrl(name), pictures.picture(name));
            document.setHtml(html);
            return {};
        }};
    return {story.title, [prose](const PaperForm &form, const Printed::Progress &progress) {
                return textPages(prose, form, progress);
            }};
}

} // namespace tambo::ui
