// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/formats/bagit.h"
#include "app/formats/bagnames.h"

#include <QDir>

namespace tambo::formats {

inline const QString bagDeclarationFile = QStringLiteral("bagit.txt");
inline const QString bagPayloadFolder = QStringLiteral("data/");

/// The folder of a bag: what lies in it, and its tag files as text. What is wrong goes into the
/// report, which outlives this.
class BagFolder
{
public:
    BagFolder(const QString &folder, BagReport &report) : m_root(folder), m_report(report) {}

    /// Finds the files and reads the declaration. False where nothing more can be said of the bag.
    [[nodiscard]] bool look();

    [[nodiscard]] const QList<BagFile> &files() const { return m_files; }
    [[nodiscard]] const BagNames &names() const { return m_names; }
    [[nodiscard]] QString pathOf(const QString &file) const { return m_root.path() + u'/' + file; }
    /// It is a file, or a link to one of the same bag: only those are opened.
    [[nodiscard]] static bool isPlain(const BagFile &file);
    /// nullopt where the file cannot be read, or is not in the declared encoding.
    [[nodiscard]] std::optional<QStringList> linesOf(const QString &file) const;

private:
    [[nodiscard]] bool readDeclared();
    void judge(const BagFile &file) const;
    [[nodiscard]] std::optional<QByteArray> bytesOf(const QString &file) const;

    QDir m_root;
    BagReport &m_report;
    QString m_encoding;
    QList<BagFile> m_files;
    BagNames m_names{{}};
};

} // namespace tambo::formats
