// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QList>
#include <QStringList>
#include <optional>

// The lists of a bag: manifest-sha512.txt, tagmanifest-sha512.txt (RFC 8493, 2.1.3 and 2.2.1) and
// fetch.txt (2.2.3).
namespace tambo::formats {

/// By its name in a manifest ("sha512"); nullopt for what cannot be computed here.
[[nodiscard]] std::optional<QCryptographicHash::Algorithm> bagAlgorithm(const QString &name);

/// A manifest as its file name says it; nullopt for other files.
struct ManifestName {
    QString file; ///< "tagmanifest-md5.txt"
    QString algorithm; ///< "md5"; lower case, letters and digits only
    bool ofTags = false;
};
[[nodiscard]] std::optional<ManifestName> manifestName(const QString &file);

struct ManifestLine {
    qsizetype number = 0; ///< from 1
    QByteArray hash; ///< lower-case hex
    QString path; ///< as it stands there
    bool starred = false; ///< "*path", as md5sum marks binary files
};
struct ManifestLines {
    QList<ManifestLine> lines;
    QList<qsizetype> odd; ///< numbers of lines that are none
};
[[nodiscard]] ManifestLines readManifest(const QStringList &lines);

struct FetchLine {
    QString url;
    std::optional<qint64> bytes; ///< none for "-"
    QString path; ///< as it stands there
};
struct FetchLines {
    QList<FetchLine> lines;
    QList<qsizetype> odd;
};
[[nodiscard]] FetchLines readFetch(const QStringList &lines);

} // namespace tambo::formats
