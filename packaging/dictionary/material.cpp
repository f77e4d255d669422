// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/dictionary/material.h"

#include <QFile>
#include <QRegularExpression>

using namespace tambo;

Result<Phrases> Phrases::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, file.errorString(), path);
    Phrases phrases;
    QString list;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'['))
            list = line.mid(1).chopped(1);
        else
            phrases.m_lists[list].append(line);
    }
    return phrases;
}

QString Phrases::pick(const QString &list, QRandomGenerator &random) const
{
    static const QRegularExpression slot(QStringLiteral("\\{([^}]+)\\}"));
    const auto lines = m_lists.constFind(list);
    if (lines == m_lists.constEnd())
        qFatal("phrases.txt has no list [%s]", qUtf8Printable(list));
    QString line = (*lines)[random.bounded(int(lines->size()))];
    for (auto found = slot.match(line); found.hasMatch(); found = slot.match(line))
        line.replace(
            found.capturedStart(), found.capturedLength(), pick(found.captured(1), random));
    return line;
}

QString Phrases::prose(const QString &list, int lines, QRandomGenerator &random) const
{
    QStringList picked;
    for (int i = 0; i < lines; ++i) {
        QString line = pick(list, random);
        line.front() = line.front().toUpper();
        picked.append(line);
    }
    return picked.join(u' ');
}
