// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undoable.h"

#include "ui/widgets/wrong.h"

#include "app/store/undo.h"

#include <QCoreApplication>

namespace tambo::ui {

namespace {

struct Undoable {
    Q_DECLARE_TR_FUNCTIONS(Undoable)
};

} // namespace

std::function<void()> undoOf(Page &page, store::Store &store, qint64 deed)
{
    if (deed == 0)
        return {};
    return [&page, &store, deed] {
        store::deliver(store::undo(store, deed), &page,
            [&page, &store](const Result<store::UndoReport> &done) {
                if (!done.ok()) {
                    Q_EMIT page.toast(wrong(done.error()), {});
                    return;
                }
                const QString sentence = done->left.empty()
                    ? Undoable::tr("Deshecho.")
                    : Undoable::tr("Lo que otros cambiaron después quedó como está.");
                Q_EMIT page.toast(sentence, undoOf(page, store, done->deed));
            });
    };
}

qint64 deedOf(store::Writer &writer)
{
    return writer.deed().isEmpty() ? 0 : writer.deed().number;
}

} // namespace tambo::ui
