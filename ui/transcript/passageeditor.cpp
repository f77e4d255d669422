// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/passageeditor.h"

#include "ui/shell/words.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace tambo::ui {

namespace {

constexpr int textHeight = 92;
constexpr int sideWidth = 260;

bool isPedal(int key)
{
    return key >= Qt::Key_F7 && key <= Qt::Key_F10;
}

} // namespace

PassageEditor::PassageEditor(Theme &theme, QWidget *parent)
    : Card(parent)
    , m_theme(theme)
    , m_label(new Text(
          Theme::Role::Label, Theme::Colour::Text, tr("Lo que dice"), nullptr, Text::Fit::Elide))
    , m_times(new Text(Theme::Role::Caption, Theme::Colour::Text2))
    , m_problem(
          new Text(Theme::Role::Caption, Theme::Colour::DangerInk, {}, nullptr, Text::Fit::Wrap))
    , m_text(new QPlainTextEdit)
    , m_speaker(new Field(theme, tr("Quién habla")))
    , m_start(new Button(theme, Button::Kind::Quiet, QStringLiteral("mark"), tr("Empieza aquí"),
          nullptr, Button::Size::Dense))
    , m_save(
          new Button(theme, Button::Kind::Primary, QStringLiteral("check"), tr("Guardar y seguir")))
    , m_remove(new Button(theme, Button::Kind::Secondary, QStringLiteral("trash"), {}))
{
    m_start->setToolTip(tr("Empieza donde va el sonido (F10)"));
    m_remove->setAccessibleName(tr("Quitar lo escrito"));
    m_remove->setToolTip(tr("Quitar lo escrito"));
    m_text->setAccessibleName(tr("Lo que dice"));
    m_text->setTabChangesFocus(true);
    m_label->setBuddy(m_text);
    m_problem->hide();
    layOut();
    m_text->installEventFilter(this);
    m_speaker->edit()->installEventFilter(this);
    connect(m_save, &QPushButton::clicked, this, &PassageEditor::submitted);
    connect(m_remove, &QPushButton::clicked, this, &PassageEditor::removeAsked);
    connect(m_start, &QPushButton::clicked, this, &PassageEditor::startAsked);
    connect(m_text, &QPlainTextEdit::textChanged, m_problem, &QWidget::hide);
    connect(&theme, &Theme::changed, this, &PassageEditor::restyle);
    restyle();
}

void PassageEditor::layOut()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_label, 1);
    head->addWidget(m_times);
    head->addWidget(m_start);
    auto *left = new QVBoxLayout;
    left->setSpacing(2);
    left->addLayout(head);
    left->addWidget(m_text);
    left->addWidget(m_problem);
    left->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_save, 1);
    buttons->addWidget(m_remove);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_speaker);
    right->addLayout(buttons);
    right->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 8, 18, 12);
    layout->setSpacing(18);
    layout->addLayout(left, 1);
    layout->addLayout(right);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PassageEditor::restyle()
{
    m_text->setFixedHeight(m_theme.px(textHeight));
    m_speaker->setFixedWidth(m_theme.px(sideWidth));
}

void PassageEditor::begin(const Stretch &stretch)
{
    m_stretch = stretch;
    m_begunMs = stretch.startMs;
    m_text->setPlainText(stretch.text);
    m_text->moveCursor(QTextCursor::End);
    m_speaker->edit()->setText(stretch.speaker);
    m_remove->setVisible(stretch.isKept);
    m_problem->hide();
    showTimes();
}

void PassageEditor::setStart(int startMs)
{
    m_stretch.startMs = startMs;
    showTimes();
}

void PassageEditor::showTimes()
{
    if (m_stretch.startMs < 0)
        return m_times->setText({});
    m_times->setText(m_stretch.endMs > m_stretch.startMs
            ? tr("De %1 a %2").arg(lengthText(m_stretch.startMs), lengthText(m_stretch.endMs))
            : tr("Desde %1").arg(lengthText(m_stretch.startMs)));
}

void PassageEditor::setLanguage(const QString &name)
{
    m_label->setText(name.isEmpty() ? tr("Lo que dice") : tr("Lo que dice, en %1").arg(name));
}

void PassageEditor::setSpeakers(const QStringList &names)
{
    auto *completer = new QCompleter(names, m_speaker->edit());
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_speaker->edit()->setCompleter(completer);
}

void PassageEditor::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void PassageEditor::setAllowed(bool allowed, const QString &why)
{
    m_text->setReadOnly(!allowed);
    m_speaker->edit()->setReadOnly(!allowed);
    for (Button *button : {m_save, m_remove, m_start})
        button->setEnabled(allowed);
    m_save->setToolTip(allowed ? tr("Guardar y seguir (Enter)") : why);
}

void PassageEditor::setTight(bool tight)
{
    m_start->setFolded(tight);
    m_times->setVisible(!tight);
}

void PassageEditor::setTimed(bool timed)
{
    m_start->setVisible(timed);
}

bool PassageEditor::isDirty() const
{
    return m_text->toPlainText().trimmed() != m_stretch.text.trimmed()
        || m_speaker->text().simplified() != m_stretch.speaker
        || (m_stretch.isKept && m_stretch.startMs != m_begunMs);
}

bool PassageEditor::pressed(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_F7:
        Q_EMIT skipAsked(-1);
        return true;
    case Qt::Key_F8:
        Q_EMIT toggleAsked();
        return true;
    case Qt::Key_F9:
        Q_EMIT skipAsked(1);
        return true;
    case Qt::Key_F10:
        if (m_start->isEnabled())
            Q_EMIT startAsked();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers & Qt::ShiftModifier)
            return false; // a line more
        if (m_save->isEnabled())
            Q_EMIT submitted();
        return true;
    default:
        return false;
    }
}

bool PassageEditor::eventFilter(QObject *watched, QEvent *event)
{
    // F8 is for the colours elsewhere; here the foot on the pedal comes first.
    if (event->type() == QEvent::ShortcutOverride
        && isPedal(static_cast<QKeyEvent *>(event)->key())) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (pressed(key->key(), key->modifiers()))
            return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace tambo::ui
