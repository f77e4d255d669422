// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/scene.h"

#include <cstdio>

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

namespace {

/// One line for what is durable; whoever reads it may hold the store to it.
void acknowledge(const Note &note)
{
    std::printf("%lld %s %s\n", static_cast<long long>(note.id.record.value),
        qPrintable(note.title), note.photo.toByteArray().toHex().constData());
    std::fflush(stdout);
}

Result<BlobId> photo(Store &store, int number)
{
    QBuffer source;
    source.setData(QByteArray::number(number).repeated(20'000));
    source.open(QIODevice::ReadOnly);
    TAMBO_ASSIGN(const auto stored,
        store.blobs().add(source, store.trust()->writingKey(store.space(SpaceKind::Centre))));
    return stored.id;
}

/// Writes for ever: new notes, edits of them, now and then a photo, and seals.
Result<> writeOn(Store &store, int from)
{
    for (int i = from;; ++i) {
        Note note = noted(QStringLiteral("n%1").arg(i), QStringLiteral("páramo ").repeated(i % 50));
        note.space = store.space(i % 3 ? SpaceKind::Public : SpaceKind::Centre);
        if (i % 7 == 0) {
            note.space = store.space(SpaceKind::Centre);
            TAMBO_ASSIGN(note.photo, photo(store, i));
        }
        TAMBO_TRY(Scene::write(store, [&](Writer &writer) { return writer.save(note); }));
        acknowledge(note);
        if (i % 2 == 0) {
            note.title += u'b';
            TAMBO_TRY(Scene::write(store, [&](Writer &writer) -> Result<> {
                TAMBO_TRY(writer.save(note));
                return i % 4 ? Result<>() : sealPending(writer);
            }));
            acknowledge(note);
        }
    }
}

} // namespace

/// killed FOLDER NUMBER: writes into that store until it is killed.
int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    const QStringList given = QCoreApplication::arguments();
    if (given.size() != 3)
        return 2;
    const auto opened = Store::open(optionsIn(given[1]));
    const Result<> done = opened.ok() ? writeOn(**opened, given[2].toInt()) : opened.error();
    std::fprintf(stderr, "%s\n", qPrintable(done.error().message + done.error().detail));
    return 1;
}
