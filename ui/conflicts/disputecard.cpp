// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/disputecard.h"

#include "ui/shell/words.h"

#include <QGridLayout>

namespace tambo::ui {

namespace {

constexpr int proseHeight = 120;
constexpr int lineHeight = 56;

/// What it says that the other version does not. Beside several others, words would be marked that
/// some of them have.
QList<store::Stretch> marksOf(const FieldContent &content, int side)
{
    if (content.hasMany())
        return {};
    const QString &own = content.sides[side].text;
    const QString &other = content.sides[side == 0 ? 1 : 0].text;
    // A mark on everything would tell nothing.
    const auto marks = store::differences(own, other);
    const bool all = marks.size() == 1 && marks.first().length == own.size();
    return all ? QList<store::Stretch>() : marks;
}

/// Two columns, equally wide.
QGridLayout *makeGrid()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(10);
    for (const int column : {0, 1}) {
        grid->setColumnStretch(column, 1);
        grid->setColumnMinimumWidth(column, 1);
    }
    return grid;
}

QStringList wordsOf(const ChoiceButton::Content &content)
{
    QStringList words;
    for (const store::Stretch &mark : content.marks)
        words.append(content.text.mid(mark.from, mark.length));
    return words;
}

} // namespace

QString whoAndWhen(const SideContent &content, const store::DisputeSide &side, const QDateTime &now)
{
    QStringList parts;
    if (!content.who.isEmpty())
        parts.append(content.who);
    if (side.time.isValid())
        parts.append(whenText(side.time, now));
    return parts.join(QStringLiteral(" · "));
}

DisputeCard::DisputeCard(Context &context, const store::DisputedField &field,
    const FieldContent &content, const QList<int> &order, bool captions)
    : m_context(context)
    , m_field(field)
    , m_content(content)
    , m_group(new QButtonGroup(this))
    , m_order(order)
    , m_problem(new Bar(context.theme))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 15);
    layout->setSpacing(10);
    auto *head = new QVBoxLayout;
    head->setSpacing(0);
    head->addWidget(
        new Text(Theme::Role::H3, Theme::Colour::Text, content.name, nullptr, Text::Fit::Wrap));
    if (!content.before.isEmpty()) {
        auto *before = new Text(Theme::Role::Caption, Theme::Colour::Text2,
            tr("Antes decía: «%1»").arg(content.before.simplified()), nullptr, Text::Fit::Wrap);
        before->setLines(2);
        head->addWidget(before);
    }
    layout->addLayout(head);
    layout->addLayout(makeSides(order, captions));
    if (content.typed)
        layout->addLayout(makeMore());
    layout->addWidget(m_problem);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *, bool on) {
        if (on)
            choose();
    });
}

ChoiceButton *DisputeCard::makeSide(int side, bool captions)
{
    const SideContent &words = m_content.sides[side];
    const QString made = whoAndWhen(words, m_field.sides[size_t(side)], m_context.now());
    ChoiceButton::Content content{
        {}, words.text, tr("Nada escrito"), marksOf(m_content, side), m_content.prose};
    if (captions)
        content.caption = QStringList{whereText(words), made}.join(QStringLiteral(" · "));
    auto *button = new ChoiceButton(m_context.theme, content);
    button->setAccessibleName(
        tr("%1: %2").arg(m_content.name, words.text.isEmpty() ? content.nothing : words.text));
    QStringList told{whereText(words), made};
    if (const QStringList marked = wordsOf(content); !marked.isEmpty())
        told.append(tr("Solo aquí dice: %1").arg(marked.join(QStringLiteral("; "))));
    button->setAccessibleDescription(told.join(QStringLiteral(". ")));
    m_group->addButton(button);
    return button;
}

QLayout *DisputeCard::makeSides(const QList<int> &order, bool captions)
{
    auto *grid = makeGrid();
    for (qsizetype i = 0; i < order.size(); ++i) {
        auto *button = makeSide(order[i], captions);
        button->setChecked(order[i] == 0); // what is shown until now
        grid->addWidget(button, int(i / 2), int(i % 2));
        m_sides.append(button);
    }
    return grid;
}

QLayout *DisputeCard::makeMore()
{
    auto *all = new QVBoxLayout;
    all->setSpacing(10);
    auto *row = makeGrid();
    if (m_content.prose) {
        m_both = new ChoiceButton(m_context.theme,
            {{},
                m_content.hasMany() ? tr("Dejar todas, una debajo de la otra")
                                    : tr("Dejar las dos, una debajo de la otra"),
                {}, {}, true});
        m_group->addButton(m_both);
        row->addWidget(m_both, 0, 0);
    }
    m_other = new ChoiceButton(m_context.theme, {{}, tr("Escribir de otra manera"), {}, {}, true});
    m_group->addButton(m_other);
    row->addWidget(m_other, 0, m_both ? 1 : 0);
    if (!m_both)
        row->addWidget(new QWidget, 0, 1); // an empty column would take no room between the two
    m_edit = new QPlainTextEdit;
    m_edit->setAccessibleName(tr("%1, de otra manera").arg(m_content.name));
    m_edit->setTabChangesFocus(true);
    const auto restyle = [this] {
        m_edit->setFixedHeight(m_context.theme.px(m_content.prose ? proseHeight : lineHeight));
    };
    connect(&m_context.theme, &Theme::changed, m_edit, restyle);
    restyle();
    m_edit->setPlainText(m_content.sides.first().text);
    m_edit->hide();
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_problem->hide();
        Q_EMIT changed();
    });
    all->addLayout(row);
    all->addWidget(m_edit);
    return all;
}

void DisputeCard::choose()
{
    m_problem->hide();
    if (m_edit)
        m_edit->setVisible(m_other->isChecked());
    Q_EMIT changed();
    if (m_other && m_other->isChecked())
        Q_EMIT opened();
}

QString DisputeCard::bothText() const
{
    QStringList texts;
    for (const int side : m_order) {
        if (const QString &text = m_content.sides[side].text; !text.isEmpty())
            texts.append(text);
    }
    return texts.join(QStringLiteral("\n\n"));
}

QString DisputeCard::typedText() const
{
    const QString text = m_edit->toPlainText();
    return m_content.prose ? text.trimmed() : text.simplified();
}

/// -1 where it is none of them.
int DisputeCard::chosenSide() const
{
    for (qsizetype i = 0; i < m_sides.size(); ++i) {
        if (m_sides[i]->isChecked())
            return m_order[i];
    }
    return -1;
}

DisputeCard::Draft DisputeCard::draft() const
{
    Draft draft;
    draft.side = std::max(0, chosenSide());
    if (m_both && m_both->isChecked())
        draft.choice = Draft::Choice::All;
    else if (m_other && m_other->isChecked())
        draft.choice = Draft::Choice::Own;
    if (m_edit) {
        draft.own = m_edit->toPlainText();
        draft.typing = m_edit->hasFocus();
    }
    return draft;
}

bool DisputeCard::isTouched() const
{
    const Draft now = draft();
    return now.choice != Draft::Choice::Side || now.side != 0
        || (m_edit && now.own != m_content.sides.first().text);
}

void DisputeCard::resume(const Draft &draft)
{
    if (m_edit)
        m_edit->setPlainText(draft.own);
    if (draft.choice == Draft::Choice::Side)
        m_sides[m_order.indexOf(draft.side)]->setChecked(true);
    else if (ChoiceButton *button = draft.choice == Draft::Choice::All ? m_both : m_other)
        button->setChecked(true);
    if (m_edit && draft.typing) {
        m_edit->setFocus();
        m_edit->moveCursor(QTextCursor::End);
    }
}

QString DisputeCard::chosenText() const
{
    if (m_both && m_both->isChecked())
        return bothText();
    if (m_other && m_other->isChecked())
        return typedText();
    const int side = chosenSide();
    return side < 0 ? QString() : m_content.sides[side].text;
}

std::optional<store::Value> DisputeCard::decision()
{
    if (const int side = chosenSide(); side >= 0)
        return m_field.sides[size_t(side)].value;
    const QString text = chosenText();
    if (!text.isEmpty())
        return store::Value(text);
    m_problem->say(Tone::Bad,
        m_content.hasMany() ? tr("Escriba algo, o elija una de las que hay.")
                            : tr("Escriba algo, o elija una de las dos."));
    m_edit->setFocus();
    return std::nullopt;
}

} // namespace tambo::ui
