// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/bagmanifest.h"
#include "app/formats/bagpaths.h"
#include "app/formats/bagtags.h"
#include "tests/fuzz/fuzz.h"

#include <QDir>

// The tag files of bags: the first byte says which. No path that was let through leaves the folder,
// and what is written reads again.
namespace tambo::fuzz::bags {

using namespace formats;
using namespace Qt::StringLiterals;

namespace {

void checkPath(const QString &listed)
{
    const auto path = bagPath(listed);
    if (!path)
        return;
    require(bagPath(*path) == path, "a clean path is clean");
    require(QDir::isRelativePath(*path) && !path->isEmpty(), "it is relative");
    require(QDir::cleanPath(u"/bag/"_s + *path).startsWith(u"/bag/"), "it stays in the bag");
    require(QDir::cleanPath(u"/bag/"_s + decodedBagPath(*path)).startsWith(u"/bag/"),
        "it stays there when it is decoded");
    require(decodedBagPath(encodedBagPath(*path)) == *path, "paths: round trip");
}

void checkTags(const QString &text)
{
    const BagTags read = readTags(text);
    const QByteArray written = tagsBytes(read.tags);
    const BagTags again = readTags(QString::fromUtf8(written));
    require(tagsBytes(again.tags) == written, "tags: round trip");
}

} // namespace

void check(QByteArrayView input)
{
    Choices choices(input);
    const int which = choices.byte() % 4;
    const QString encoding = choices.byte() % 2 ? u"UTF-16"_s : u"UTF-8"_s;
    const QByteArray bytes = choices.rest().toByteArray();
    if (which == 0) {
        if (const auto declared = readDeclaration(bytes); declared.ok())
            require(isKnownEncoding(declared->encoding), "what is let through can be read");
        return;
    }
    const auto text = tagText(bytes, encoding);
    if (!text)
        return;
    if (which == 1) {
        for (const ManifestLine &line : readManifest(tagLines(*text)).lines)
            checkPath(line.path);
    } else if (which == 2) {
        for (const FetchLine &line : readFetch(tagLines(*text)).lines)
            checkPath(line.path);
    } else {
        checkTags(*text);
    }
}

QList<QByteArray> seeds()
{
    return {bigEndian(0, 2) + "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
        bigEndian(0x100, 2)
            + "b1946ac92492d2347c6235b4d2611184 *data/../%0Ax\r\n"
              "b1946ac92492d2347c6235b4d2611184  ./data/ni\xc3\xb1o%25.txt\n",
        bigEndian(0x200, 2) + "http://a/b 12 data/x\nhttp://a/b - ~/y\n",
        bigEndian(0x300, 2) + "Contact-Name: Ana\nDescription: uno\n  dos\n\tres\nmal\n"};
}

const Target target("bags", check, seeds);

} // namespace tambo::fuzz::bags
