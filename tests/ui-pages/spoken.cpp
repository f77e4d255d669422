// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui-pages/spoken.h"

#include "tests/ui-pages/pseudo.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QLineEdit>
#include <QWidget>
#include <functional>

namespace tambo::ui::test {

namespace {

constexpr int mostChildren = 200; // rows of a list; the others are as these

using Role = QAccessible::Role;

/// What a person can act on.
bool isUsable(Role role)
{
    static const QSet<Role> roles{QAccessible::PushButton, QAccessible::CheckBox,
        QAccessible::RadioButton, QAccessible::ComboBox, QAccessible::EditableText,
        QAccessible::List, QAccessible::ListItem, QAccessible::Table, QAccessible::Tree,
        QAccessible::PageTabList, QAccessible::PageTab, QAccessible::Slider, QAccessible::SpinBox,
        QAccessible::MenuItem, QAccessible::PopupMenu, QAccessible::Link, QAccessible::ButtonMenu,
        QAccessible::ButtonDropDown};
    return roles.contains(role);
}

/// Where things may sound the same: they are told apart by their place.
bool isRow(Role role)
{
    return role == QAccessible::List || role == QAccessible::Table || role == QAccessible::Tree;
}

bool isInput(Role role)
{
    return role == QAccessible::EditableText || role == QAccessible::ComboBox
        || role == QAccessible::SpinBox;
}

QString described(QAccessibleInterface &item)
{
    const QObject *object = item.object();
    return QStringLiteral("%1 «%2» role %3")
        .arg(object ? QLatin1String(object->metaObject()->className()) : QLatin1String("row"),
            item.text(QAccessible::Name))
        .arg(int(item.role()));
}

/// Buttons inside an input belong to it, and so do the parts of what scrolls.
bool isPart(QAccessibleInterface &item)
{
    const auto *widget = qobject_cast<QWidget *>(item.object());
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return item.role() == QAccessible::ScrollBar || qobject_cast<const QLineEdit *>(parent);
}

using Visit = std::function<void(QAccessibleInterface &item)>;

void visitTree(QAccessibleInterface &item, const Visit &visit)
{
    visit(item);
    for (int i = 0; i < std::min(item.childCount(), mostChildren); ++i) {
        QAccessibleInterface *child = item.child(i);
        if (child && child->isValid() && !child->state().invisible && !isPart(*child))
            visitTree(*child, visit);
    }
}

QStringList wrongState(QAccessibleInterface &item)
{
    QStringList wrong;
    const auto *widget = qobject_cast<QWidget *>(item.object());
    if (!widget)
        return wrong;
    const QAccessible::State state = item.state();
    const bool takesKeyboard = widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus;
    if (takesKeyboard && !state.focusable)
        wrong.append(described(item) + QStringLiteral(" does not say that it takes the keyboard"));
    if (bool(state.disabled) == widget->isEnabled())
        wrong.append(described(item) + QStringLiteral(" does not say whether it is off"));
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (button && button->isCheckable()
        && (!state.checkable || bool(state.checked) != button->isChecked()))
        wrong.append(described(item) + QStringLiteral(" does not say whether it is chosen"));
    return wrong;
}

/// Its label is told by the name, and found from it or said by the program.
bool hasLabel(QAccessibleInterface &item)
{
    const auto *widget = qobject_cast<QWidget *>(item.object());
    return !item.relations(QAccessible::Label).isEmpty()
        || (widget && !widget->accessibleName().isEmpty());
}

QStringList alikeIn(QAccessibleInterface &parent)
{
    QStringList wrong;
    QSet<QPair<int, QString>> heard;
    for (int i = 0; i < parent.childCount() && !isRow(parent.role()); ++i) {
        QAccessibleInterface *child = parent.child(i);
        if (!child || !child->isValid() || child->state().invisible || !isUsable(child->role()))
            continue;
        const QPair<int, QString> sound(int(child->role()), child->text(QAccessible::Name));
        if (heard.contains(sound) && !isPart(*child))
            wrong.append(
                described(*child) + QStringLiteral(" stands twice in ") + described(parent));
        heard.insert(sound);
    }
    return wrong;
}

} // namespace

QStringList badlySpoken(QWidget &window)
{
    QStringList wrong;
    visitTree(*QAccessible::queryAccessibleInterface(&window), [&](QAccessibleInterface &item) {
        const auto *widget = qobject_cast<QWidget *>(item.object());
        const bool takesKeyboard = widget && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) && item.role() != QAccessible::Window;
        const bool nameless = item.text(QAccessible::Name).isEmpty();
        if ((takesKeyboard || isUsable(item.role())) && nameless)
            wrong.append(described(item) + QStringLiteral(" has no name"));
        // What only scrolls takes the keyboard for that and is told by its name; so does a map.
        if (takesKeyboard && !isUsable(item.role()) && item.role() != QAccessible::Graphic
            && !qobject_cast<const QAbstractScrollArea *>(widget))
            wrong.append(described(item) + QStringLiteral(" has no role"));
        if (isUsable(item.role()))
            wrong += wrongState(item);
        if (isInput(item.role()) && !hasLabel(item))
            wrong.append(described(item) + QStringLiteral(" has no label"));
        wrong += alikeIn(item);
    });
    return wrong;
}

QStringList foreignSpoken(QWidget &window, const QSet<QString> &known)
{
    QStringList wrong;
    visitTree(*QAccessible::queryAccessibleInterface(&window), [&](QAccessibleInterface &item) {
        for (const auto part : {QAccessible::Name, QAccessible::Description, QAccessible::Help}) {
            const QString text = item.text(part);
            const QStringList words = untranslated(text, known);
            if (!words.isEmpty())
                wrong.append(described(item)
                    + QStringLiteral(" is not translated: %1 in «%2»").arg(words.join(u' '), text));
        }
    });
    return wrong;
}

} // namespace tambo::ui::test
