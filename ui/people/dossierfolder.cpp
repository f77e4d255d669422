// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/dossierfolder.h"

#include "app/people/centres.h"
#include "app/store/jsonexport.h"
#include "ui/people/dossierhtml.h"
#include "ui/people/fieldwords.h"

#include <QMimeDatabase>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace tambo::ui {

namespace {

constexpr qint64 pieceBytes = 256 * 1024;
constexpr qsizetype longestName = 80;

Error notWritten(const QString &path, const QString &detail)
{
    return fail(Error::Kind::Storage,
        PeopleWords::tr("No se pudo escribir «%1». Revise la carpeta y si hay espacio.").arg(path),
        detail);
}

Result<> put(const QString &path, const std::function<Result<>(QIODevice &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    TAMBO_TRY(write(file));
    if (!file.flush() || !file.commit())
        return notWritten(path, file.errorString());
    // Nobody else who uses this PC need read it.
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

/// As it was given, without what another system would not take: "3-foto del huerto.jpg".
QString fileName(qsizetype number, QString name)
{
    for (QChar &letter : name) {
        if (!letter.isPrint() || QStringLiteral("/\\:*?\"<>|").contains(letter))
            letter = u'_';
    }
    return QStringLiteral("%1-%2").arg(number).arg(name.right(longestName));
}

/// What the record calls its file, else the name of the field, with the suffix of what it is.
QString nameIn(
    const people::Dossier::Record &record, const store::FieldInfo &blob, QIODevice &content)
{
    for (const auto &[field, value] : record.fields) {
        const auto *text = value.as<QString>();
        if (text && QLatin1String(field->name) == QLatin1String("file_name")
            && QLatin1String(blob.name) == QLatin1String("blob"))
            return *text;
    }
    const QString suffix = QMimeDatabase().mimeTypeForData(content.peek(4096)).preferredSuffix();
    return fieldText(*record.info, blob) + (suffix.isEmpty() ? suffix : u'.' + suffix);
}

Result<> copy(QIODevice &from, QIODevice &to, const QString &path)
{
    while (!from.atEnd()) {
        const QByteArray piece = from.read(pieceBytes);
        if (piece.isEmpty())
            return fail(Error::Kind::Corrupt,
                PeopleWords::tr("Un archivo está dañado. Abra «Revisar datos» para repararlo."),
                from.errorString());
        if (to.write(piece) != piece.size())
            return notWritten(path, to.errorString());
    }
    return {};
}

class Folder
{
public:
    Folder(store::Store &store, const people::Dossier &dossier, const QDir &folder)
        : m_store(store)
        , m_folder(folder)
    {
        m_page.dossier = dossier;
        m_page.made = QDateTime::currentDateTimeUtc();
    }

    Result<qsizetype> write()
    {
        if (!m_folder.mkpath(QStringLiteral(".")))
            return notWritten(m_folder.path(), QStringLiteral("mkpath"));
        if (!m_folder.isEmpty())
            return fail(Error::Kind::BadInput,
                PeopleWords::tr("La carpeta debe estar vacía, o ser nueva."));
        TAMBO_TRY(m_store.read([this](store::Reader &reader) { return nameCentres(reader); })
                .takeResult());
        TAMBO_TRY(copyFiles());
        const QString html = dossierHtml(m_page);
        TAMBO_TRY(put(m_folder.filePath(QStringLiteral("datos.html")), [&](QIODevice &out) {
            const QByteArray bytes = html.toUtf8();
            return out.write(bytes) == bytes.size()
                ? Result<>()
                : Result<>(notWritten(QStringLiteral("datos.html"), out.errorString()));
        }));
        TAMBO_TRY(writePdf(html));
        TAMBO_TRY(writeJson());
        return std::count_if(m_page.files.begin(), m_page.files.end(),
            [](const DossierFile &file) { return !file.path.isEmpty(); });
    }

private:
    Result<> nameCentres(store::Reader &reader)
    {
        TAMBO_ASSIGN(const auto names, people::centreNames(reader, *m_store.trust()));
        const auto nameOf = [&](const CentreId &centre) {
            const QString name = names.value(centre).name;
            return name.isEmpty() ? PeopleWords::tr("un centro sin nombre") : name;
        };
        m_page.centre = nameOf(m_store.centre());
        for (const CentreId &centre : std::as_const(m_page.dossier.sharedWith))
            m_page.sharedWith.append(nameOf(centre));
        return {};
    }

    Result<> copyFiles()
    {
        for (const people::Dossier::Record &record : std::as_const(m_page.dossier.records)) {
            for (const auto &[field, value] : record.fields) {
                if (field->kind == store::ValueKind::Blob)
                    TAMBO_TRY(copyFile(record, *field, store::ValueOf<BlobId>::from(value)));
            }
        }
        return {};
    }

    Result<> copyFile(
        const people::Dossier::Record &record, const store::FieldInfo &field, const BlobId &blob)
    {
        const bool copied = std::any_of(m_page.files.begin(), m_page.files.end(),
            [&](const DossierFile &file) { return file.blob == blob; });
        if (copied)
            return {};
        auto content = m_store.openBlob(blob);
        if (!content.ok()) {
            if (content.error().kind != Error::Kind::NotFound)
                return content.error();
            m_page.files.append({blob, {}, 0});
            return {};
        }
        m_folder.mkpath(QStringLiteral("archivos"));
        const QString path = QStringLiteral("archivos/")
            + fileName(m_page.files.size() + 1, nameIn(record, field, **content));
        TAMBO_TRY(put(
            m_folder.filePath(path), [&](QIODevice &out) { return copy(**content, out, path); }));
        m_page.files.append({blob, path, (*content)->size()});
        return {};
    }

    Result<> writePdf(const QString &html)
    {
        return put(m_folder.filePath(QStringLiteral("datos.pdf")), [&](QIODevice &out) -> Result<> {
            QPdfWriter paper(&out);
            paper.setPageSize(QPageSize(QPageSize::A4));
            paper.setPageMargins(QMarginsF()); // printing leaves 2 cm, and numbers the pages
            paper.setTitle(m_page.dossier.person.name);
            paper.setCreator(QStringLiteral("Tambo"));
            QTextDocument document;
            document.setDocumentMargin(0);
            document.setHtml(html);
            document.print(&paper);
            return {};
        });
    }

    Result<> writeJson()
    {
        return put(
            m_folder.filePath(QStringLiteral("datos.json")), [&](QIODevice &out) -> Result<> {
                store::JsonExport wanted;
                wanted.only = m_page.dossier.person.space;
                TAMBO_TRY(m_store
                        .read([&](store::Reader &reader) {
                            return store::exportJson(
                                reader, *m_store.trust(), m_store.centre(), wanted, out);
                        })
                        .takeResult());
                return {};
            });
    }

    store::Store &m_store;
    QDir m_folder;
    DossierPage m_page;
};

} // namespace

Result<qsizetype> writeDossier(
    store::Store &store, const people::Dossier &dossier, const QDir &folder)
{
    return Folder(store, dossier, folder).write();
}

} // namespace tambo::ui
