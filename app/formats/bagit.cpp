// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/bagit.h"

#include "app/formats/bagfolder.h"
#include "app/formats/bagmanifest.h"
#include "app/formats/bagsums.h"
#include "app/formats/bagtexts.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace tambo::formats {

using namespace Qt::StringLiterals;

namespace {

/// One bag that is looked at.
class BagCheck
{
public:
    BagCheck(const QString &folder, const BagProgress &progress)
        : m_progress(progress)
        , m_root(folder)
        , m_folder(folder, m_report)
    {}
    Result<BagReport> run();

private:
    /// What a manifest says of a file.
    struct Expected {
        qsizetype manifest = 0; ///< which of `m_manifests`
        QByteArray hash;
    };

    void refuse(const QString &sentence) { m_report.reasons.add(sentence); }
    void warn(const QString &sentence) { m_report.warnings.add(sentence); }

    void refuseLines(const QString &file, const QList<qsizetype> &odd);
    void readInfo();
    void checkOxum();
    void findManifests();
    void readManifest(qsizetype manifest);
    void take(qsizetype manifest, const ManifestLine &line, QHash<QString, QByteArray> &seen);
    [[nodiscard]] std::optional<QString> cleaned(const QString &file, const QString &listed);
    [[nodiscard]] std::optional<QString> found(const QString &file, const QString &path);
    void checkTagManifest(const ManifestName &name, const QHash<QString, QByteArray> &seen);
    void checkComplete();
    void readFetched();
    void checkFetched(const FetchLine &line);
    [[nodiscard]] QStringList notListing(const QString &path) const;
    [[nodiscard]] Result<> hashAll();
    [[nodiscard]] Result<> hashOne(const QString &path, const QList<Expected> &expected);

    const BagProgress &m_progress;
    QString m_root;
    BagReport m_report;
    BagFolder m_folder;
    QList<ManifestName> m_manifests;
    QHash<QString, QList<Expected>> m_expected; ///< by path
    QSet<QString> m_unfetched; ///< named in fetch.txt, not here
    qint64 m_done = 0; ///< bytes read
    qint64 m_total = 0;
};

void BagCheck::refuseLines(const QString &file, const QList<qsizetype> &odd)
{
    for (const qsizetype number : odd)
        refuse(Bags::tr("La línea %1 de «%2» no se entiende.").arg(number).arg(file));
}

void BagCheck::readInfo()
{
    const QString named
        = m_folder.names().has(u"bag-info.txt"_s) ? u"bag-info.txt"_s : u"package-info.txt"_s;
    if (!m_folder.names().has(named))
        return;
    const auto lines = m_folder.linesOf(named);
    if (!lines)
        return;
    const BagTags read = readTags(lines->join(u'\n'));
    m_report.info = read.tags;
    for (const qsizetype number : read.odd)
        warn(Bags::tr("La línea %1 de «%2» no se entiende.").arg(number).arg(named));
    checkOxum();
}

void BagCheck::checkOxum()
{
    static const QRegularExpression pattern(u"^(\\d{1,18})\\.(\\d{1,18})$"_s);
    const QStringList values = tagValues(m_report.info, "Payload-Oxum"_L1);
    if (values.size() > 1)
        warn(Bags::tr("«Payload-Oxum» está repetido."));
    for (const QString &value : values) {
        const auto match = pattern.match(value);
        if (!match.hasMatch())
            warn(Bags::tr("«Payload-Oxum» no se entiende: «%1».").arg(value));
        else if (match.captured(1).toLongLong() != m_report.payloadBytes
            || match.captured(2).toLongLong() != m_report.payload.size())
            refuse(Bags::tr("El paquete dice «%1» (bytes y archivos), pero hay «%2.%3».")
                    .arg(value)
                    .arg(m_report.payloadBytes)
                    .arg(m_report.payload.size()));
    }
}

void BagCheck::findManifests()
{
    bool known = false;
    for (const BagFile &file : m_folder.files()) {
        const auto name = manifestName(file.path);
        if (!name)
            continue;
        m_manifests.append(*name);
        const bool computable = bagAlgorithm(name->algorithm).has_value();
        known = known || (computable && !name->ofTags);
        if (!name->ofTags)
            m_report.algorithms.append(name->algorithm);
        if (!computable)
            warn(Bags::tr("Tambo no puede comprobar «%1»: no conoce esa suma.").arg(file.path));
    }
    if (m_report.algorithms.isEmpty())
        refuse(Bags::tr("Falta la lista de los archivos («manifest-sha512.txt» u otra)."));
    else if (!known)
        refuse(Bags::tr("Tambo no conoce ninguna de las sumas del paquete."));
    for (qsizetype i = 0; i < m_manifests.size(); ++i)
        readManifest(i);
}

void BagCheck::readManifest(qsizetype manifest)
{
    const ManifestName &name = m_manifests[manifest];
    const auto lines = m_folder.linesOf(name.file);
    if (!lines)
        return;
    const ManifestLines read = formats::readManifest(*lines);
    refuseLines(name.file, read.odd);
    if (std::any_of(read.lines.begin(), read.lines.end(),
            [](const ManifestLine &line) { return line.starred; }))
        warn(Bags::tr("«%1» tiene asteriscos delante de los nombres.").arg(name.file));
    QHash<QString, QByteArray> seen;
    for (const ManifestLine &line : read.lines)
        take(manifest, line, seen);
    if (name.ofTags && m_report.version.isFinal())
        checkTagManifest(name, seen);
}

/// Every list of tag files names every list of the payload (2.2.1).
void BagCheck::checkTagManifest(const ManifestName &name, const QHash<QString, QByteArray> &seen)
{
    for (const ManifestName &other : std::as_const(m_manifests)) {
        if (!other.ofTags && !seen.contains(other.file))
            warn(Bags::tr("«%1» no nombra «%2».").arg(name.file, other.file));
    }
}

std::optional<QString> BagCheck::cleaned(const QString &file, const QString &listed)
{
    auto path = bagPath(listed);
    if (!path)
        refuse(Bags::tr("«%1» nombra un archivo fuera del paquete: «%2».").arg(file, listed));
    else if (*path != listed && m_report.version.isFinal())
        warn(Bags::tr("«%1» escribe de otro modo el nombre «%2».").arg(file, listed));
    return path;
}

/// The file meant, with a warning where it is called a little otherwise; nullopt: none.
std::optional<QString> BagCheck::found(const QString &file, const QString &path)
{
    const auto found = m_folder.names().find(path, m_report.version.isFinal());
    if (found.match == BagNames::Match::None)
        return std::nullopt;
    if (found.match == BagNames::Match::Percent)
        warn(Bags::tr("«%1» escribe de otro modo el nombre «%2».").arg(file, found.path));
    else if (found.match == BagNames::Match::Marks)
        warn(Bags::tr("«%1» guarda de otro modo las tildes de «%2».").arg(file, found.path));
    else if (found.match == BagNames::Match::Case)
        warn(Bags::tr("«%1» escribe con otras mayúsculas el nombre «%2».").arg(file, found.path));
    return found.path;
}

void BagCheck::take(qsizetype manifest, const ManifestLine &line, QHash<QString, QByteArray> &seen)
{
    const ManifestName &name = m_manifests[manifest];
    const auto path = cleaned(name.file, line.path);
    if (!path)
        return;
    const auto algorithm = bagAlgorithm(name.algorithm);
    if (algorithm && line.hash.size() != 2 * QCryptographicHash::hashLength(*algorithm))
        return refuseLines(name.file, {line.number});
    if (!name.ofTags && !path->startsWith(bagPayloadFolder))
        return refuse(Bags::tr("«%1» nombra «%2», que no está en «data».").arg(name.file, *path));
    if (const auto before = seen.constFind(*path); before != seen.cend()) {
        if (*before == line.hash)
            return warn(Bags::tr("«%1» nombra dos veces «%2».").arg(name.file, *path));
        return refuse(Bags::tr("«%1» da dos sumas distintas para «%2».").arg(name.file, *path));
    }
    seen.insert(*path, line.hash);
    if (const auto file = found(name.file, *path))
        m_expected[*file].append({manifest, line.hash});
    else if (!m_unfetched.contains(*path)) // of those, fetch.txt was told already
        refuse(Bags::tr("Falta «%1», que está en «%2».").arg(*path, name.file));
}

/// Payload manifests in which it is not.
QStringList BagCheck::notListing(const QString &path) const
{
    const QList<Expected> expected = m_expected.value(path);
    QStringList without;
    for (qsizetype i = 0; i < m_manifests.size(); ++i) {
        const bool listed = std::any_of(expected.begin(), expected.end(),
            [i](const Expected &one) { return one.manifest == i; });
        if (!m_manifests[i].ofTags && !listed)
            without.append(m_manifests[i].file);
    }
    return without;
}

void BagCheck::checkComplete()
{
    for (const QString &path : std::as_const(m_report.payload)) {
        const QStringList without = notListing(path);
        // The drafts were content with one list that names it.
        if (without.isEmpty()
            || (!m_report.version.isFinal() && without.size() < m_report.algorithms.size()))
            continue;
        if (isLeftBySystem(path))
            refuse(Bags::tr("«%1» lo dejó el sistema y no está en la lista. Bórrelo.").arg(path));
        else
            refuse(Bags::tr("«%1» no está en «%2».").arg(path, without.join(u"», «"_s)));
    }
}

void BagCheck::readFetched()
{
    const QString file = u"fetch.txt"_s;
    const auto lines = m_folder.names().has(file) ? m_folder.linesOf(file) : std::nullopt;
    if (!lines)
        return;
    const FetchLines read = readFetch(*lines);
    refuseLines(file, read.odd);
    for (const FetchLine &line : read.lines)
        checkFetched(line);
}

void BagCheck::checkFetched(const FetchLine &line)
{
    const QString file = u"fetch.txt"_s;
    const auto path = cleaned(file, line.path);
    if (!path)
        return;
    if (!path->startsWith(bagPayloadFolder))
        return refuse(Bags::tr("«%1» nombra «%2», que no está en «data».").arg(file, *path));
    const auto here = found(file, *path);
    if (!here) {
        m_unfetched.insert(*path);
        return refuse(Bags::tr("Falta «%1»: todavía hay que traerlo de internet.").arg(*path));
    }
    if (line.bytes && *line.bytes != m_folder.names().file(*here).bytes)
        warn(Bags::tr("«%1» dice otro tamaño para «%2».").arg(file, *here));
}

Result<> BagCheck::hashAll()
{
    for (auto it = m_expected.cbegin(); it != m_expected.cend(); ++it)
        m_total += m_folder.names().file(it.key()).bytes;
    for (const BagFile &file : m_folder.files()) {
        const auto expected = m_expected.constFind(file.path);
        if (expected != m_expected.cend() && BagFolder::isPlain(file))
            TAMBO_TRY(hashOne(file.path, *expected));
    }
    return {};
}

Result<> BagCheck::hashOne(const QString &path, const QList<Expected> &expected)
{
    QStringList algorithms;
    for (const Expected &one : expected) {
        if (const QString name = m_manifests[one.manifest].algorithm; !algorithms.contains(name))
            algorithms.append(name);
    }
    BagSums sums(algorithms);
    QFile file(m_folder.pathOf(path));
    auto read = file.open(QIODevice::ReadOnly)
        ? pourBag(file,
              [&](QByteArrayView piece) -> Result<> {
                  sums.add(piece);
                  m_done += piece.size();
                  const double done = double(m_done) / double(std::max(m_done, m_total));
                  return !m_progress || m_progress(done) ? Result<>() : Result<>(bagCancelled());
              })
        : Result<>(fail(Error::Kind::Storage, {}));
    if (!read.ok() && read.error().kind == Error::Kind::Cancelled)
        return read;
    if (!read.ok()) {
        refuse(Bags::tr("«%1» no se puede leer.").arg(path));
        return {};
    }
    const auto results = sums.results();
    for (const Expected &one : expected) {
        const auto result = results.constFind(m_manifests[one.manifest].algorithm);
        if (result != results.cend() && *result != one.hash) {
            refuse(Bags::tr("«%1» está dañado: no es lo que dice «%2».")
                    .arg(path, m_manifests[one.manifest].file));
            return {}; // one reason for one file
        }
    }
    return {};
}

Result<BagReport> BagCheck::run()
{
    if (!QFileInfo(m_root).isDir())
        return fail(Error::Kind::NotFound,
            Bags::tr("No hay una carpeta «%1».").arg(QDir(m_root).dirName()), m_root);
    if (!looksLikeBag(m_root)) {
        refuse(Bags::tr("Falta «bagit.txt»: la carpeta no es un paquete BagIt."));
        return std::move(m_report);
    }
    if (!m_folder.look())
        return std::move(m_report);
    readInfo();
    readFetched();
    findManifests();
    checkComplete();
    if (m_progress && !m_progress(0))
        return bagCancelled();
    TAMBO_TRY(hashAll());
    return std::move(m_report);
}

} // namespace

void BagFindings::add(const QString &sentence)
{
    ++count;
    if (first.size() < mostKept)
        first.append(sentence);
}

bool looksLikeBag(const QString &folder)
{
    return QFileInfo(QDir(folder).filePath(bagDeclarationFile)).isFile();
}

Result<BagReport> checkBag(const QString &folder, const BagProgress &progress)
{
    return BagCheck(folder, progress).run();
}

} // namespace tambo::formats
