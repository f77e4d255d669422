// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"

#include <QKeyEvent>
#include <QRegularExpression>

namespace tambo::ui {

namespace {

constexpr int yearsOfTwoDigits = 100;

int wholeYear(const QString &typed, int now)
{
    if (typed.isEmpty())
        return now;
    const int year = typed.toInt();
    if (typed.size() > 2)
        return year;
    const int century = now / yearsOfTwoDigits * yearsOfTwoDigits;
    int nearest = century + year;
    for (const int other : {nearest - yearsOfTwoDigits, nearest + yearsOfTwoDigits}) {
        if (std::abs(other - now) < std::abs(nearest - now))
            nearest = other;
    }
    return nearest;
}

} // namespace

std::optional<QDate> dateFromText(const QString &text, const QDate &today)
{
    const QString typed = text.simplified();
    static const QRegularExpression ours(
        QStringLiteral("^(\\d{1,2})[/.\\- ](\\d{1,2})(?:[/.\\- ](\\d{4}|\\d{2})?)?$"));
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{2})-(\\d{2})$"));
    QDate day;
    if (const auto match = iso.match(typed); match.hasMatch())
        day = QDate(
            match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    else if (const auto parts = ours.match(typed); parts.hasMatch())
        day = QDate(wholeYear(parts.captured(3), today.year()), parts.captured(2).toInt(),
            parts.captured(1).toInt());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString dateText(const QDate &day)
{
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

DateField::DateField(Theme &theme, const QString &label, std::function<QDate()> today,
    const QString &help, QWidget *parent)
    : Field(theme, label, help, parent)
    , m_today(std::move(today))
    , m_button(new Button(theme, Button::Kind::Secondary, QStringLiteral("cal"), {}))
    , m_calendar(new Calendar(theme, m_today(), this))
{
    m_button->setAccessibleName(tr("Elegir del calendario: %1").arg(label));
    m_button->setToolTip(tr("Elegir del calendario (F4)"));
    addButton(m_button);
    edit()->installEventFilter(this);
    connect(edit(), &QLineEdit::editingFinished, this, &DateField::tidy);
    connect(m_button, &QPushButton::clicked, this, &DateField::openCalendar);
    connect(m_calendar, &Calendar::chosen, this, [this](const QDate &day) {
        setDate(day);
        edit()->setFocus(Qt::OtherFocusReason);
        Q_EMIT dateChosen();
    });
}

void DateField::setDate(const std::optional<QDate> &day)
{
    edit()->setText(day ? dateText(*day) : QString());
    setError({});
}

bool DateField::check()
{
    const bool right = text().simplified().isEmpty() || date().has_value();
    setError(right ? QString() : tr("Escriba el día como %1.").arg(dateText(m_today())));
    return right;
}

void DateField::tidy()
{
    if (const auto typed = date())
        edit()->setText(dateText(*typed));
}

void DateField::openCalendar()
{
    m_calendar->open(date().value_or(m_today()), *m_button);
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == edit() && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F4) {
        openCalendar();
        return true;
    }
    return Field::eventFilter(watched, event);
}

} // namespace tambo::ui
