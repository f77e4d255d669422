// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/voice/readable.h"

#include "ui/widgets/bar.h"
#include "ui/widgets/card.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBrowser>

namespace tambo::ui {

namespace {

/// Two stand in one line when they overlap by half of the lower one's height.
bool readsBefore(const QWidget *a, const QWidget *b)
{
    const QRect left = a->geometry();
    const QRect right = b->geometry();
    const int overlap
        = std::min(left.bottom(), right.bottom()) - std::max(left.top(), right.top()) + 1;
    if (2 * overlap >= std::min(left.height(), right.height()))
        return left.x() < right.x();
    return left.y() < right.y();
}

QList<QWidget *> childrenInOrder(const QWidget &widget)
{
    QList<QWidget *> shown;
    for (QObject *child : widget.children()) {
        auto *part = qobject_cast<QWidget *>(child);
        if (part && part->isVisible() && !part->isWindow())
            shown.append(part);
    }
    std::stable_sort(shown.begin(), shown.end(), readsBefore);
    return shown;
}

QString rowText(const QModelIndex &index)
{
    const QString named = index.data(Qt::AccessibleTextRole).toString();
    return named.isEmpty() ? index.data(Qt::DisplayRole).toString() : named;
}

/// Rows stand in their order from top to bottom, so the first that is seen is found without asking
/// all of them: there may be a hundred thousand.
QString rowsOf(const QAbstractItemView &view)
{
    const QAbstractItemModel *model = view.model();
    if (!model)
        return {};
    const QModelIndex root = view.rootIndex();
    const QRect seen = view.viewport()->rect();
    const auto place = [&](int row) { return view.visualRect(model->index(row, 0, root)); };
    int first = 0;
    for (int end = model->rowCount(root); first < end;) {
        const int middle = first + (end - first) / 2;
        if (place(middle).bottom() < seen.top())
            first = middle + 1;
        else
            end = middle;
    }
    QStringList rows;
    for (int row = first; row < model->rowCount(root) && place(row).top() <= seen.bottom(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(root); ++column) {
            const QModelIndex index = model->index(row, column, root);
            if (view.visualRect(index).intersects(seen))
                cells.append(rowText(index));
        }
        cells.removeAll(QString());
        if (!cells.isEmpty())
            rows.append(cells.join(QStringLiteral(", ")));
    }
    return rows.join(u'\n');
}

/// nullopt: it says nothing itself, its parts may.
std::optional<QString> ownText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        // Painted buttons and cards that are buttons say what they are by that name.
        const QString name = button->accessibleName();
        return name.isEmpty() ? button->text().remove(u'&') : name;
    }
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return line->echoMode() == QLineEdit::Normal ? line->text() : QString();
    if (const auto *area = qobject_cast<const QPlainTextEdit *>(&widget))
        return area->toPlainText();
    if (const auto *prose = qobject_cast<const QTextEdit *>(&widget))
        return prose->toPlainText();
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        return rowsOf(*view);
    if (qobject_cast<const QScrollBar *>(&widget))
        return QString();
    return std::nullopt;
}

void gather(QWidget &widget, QList<Readable> &into)
{
    if (const auto text = ownText(widget)) {
        if (!text->trimmed().isEmpty())
            into.append({*text, &widget});
        return;
    }
    const QList<QWidget *> parts = childrenInOrder(widget);
    if (parts.isEmpty() && !widget.accessibleName().isEmpty())
        into.append({widget.accessibleName(), &widget});
    for (QWidget *part : parts)
        gather(*part, into);
}

} // namespace

QList<Readable> readableIn(const QWidget &root)
{
    QList<Readable> found;
    gather(const_cast<QWidget &>(root), found);
    return found;
}

const QWidget *blockOf(const QWidget &part)
{
    for (const QWidget *at = &part; at && !at->isWindow(); at = at->parentWidget()) {
        if (qobject_cast<const Card *>(at) || qobject_cast<const Bar *>(at))
            return at;
    }
    return &part;
}

} // namespace tambo::ui
