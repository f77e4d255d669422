// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/number.h"

#include <QKeyEvent>
#include <QRegularExpression>

namespace tambo::ui {

namespace {

constexpr QChar noBreak(0x00a0);
constexpr int mostDigits = 15;

qint64 tenTo(int power)
{
    qint64 value = 1;
    for (int i = 0; i < power; ++i)
        value *= 10;
    return value;
}

QString grouped(qint64 whole)
{
    QString digits = QString::number(whole);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u'.');
    return digits;
}

} // namespace

QString numberText(qint64 number, const NumberForm &form)
{
    const qint64 one = tenTo(form.decimals);
    QString text = grouped(std::abs(number) / one);
    if (form.decimals > 0)
        text += QStringLiteral(",%1").arg(
            std::abs(number) % one, form.decimals, 10, QLatin1Char('0'));
    if (number < 0)
        text.prepend(QChar(0x2212));
    return form.unit.isEmpty() ? text : form.unit + noBreak + text;
}

std::optional<qint64> numberFromText(const QString &text, const NumberForm &form)
{
    QString typed = text.simplified();
    if (!form.unit.isEmpty() && typed.startsWith(form.unit))
        typed = typed.sliced(form.unit.size());
    typed.remove(u' ').remove(noBreak).replace(QChar(0x2212), u'-');
    static const QRegularExpression thousands(QStringLiteral("\\.(?=\\d{3}(\\D|$))"));
    typed.remove(thousands).replace(u'.', u',');
    static const QRegularExpression number(QStringLiteral("^(-?)(\\d+)(?:,(\\d*))?$"));
    const auto match = number.match(typed);
    const QString part = match.captured(3);
    if (!match.hasMatch() || match.captured(2).size() > mostDigits || part.size() > form.decimals)
        return std::nullopt;
    const qint64 size = match.captured(2).toLongLong() * tenTo(form.decimals)
        + part.leftJustified(form.decimals, u'0').toLongLong();
    const qint64 value = match.captured(1).isEmpty() ? size : -size;
    if (value < form.least || value > form.most)
        return std::nullopt;
    return value;
}

NumberField::NumberField(
    Theme &theme, const QString &label, NumberForm form, const QString &help, QWidget *parent)
    : Field(theme, label, help, parent)
    , m_form(std::move(form))
{
    edit()->installEventFilter(this);
    edit()->setInputMethodHints(Qt::ImhPreferNumbers);
    connect(edit(), &QLineEdit::editingFinished, this, &NumberField::tidy);
}

void NumberField::setNumber(std::optional<qint64> number)
{
    edit()->setText(number ? numberText(*number, m_form) : QString());
    setError({});
}

bool NumberField::check()
{
    const bool right = isBlank() || number().has_value();
    const bool bounded = m_form.most < NumberForm{}.most;
    NumberForm bare = m_form;
    bare.least = -m_form.most;
    bare.most = NumberForm{}.most;
    setError(right ? QString()
            : bounded && numberFromText(text(), bare)
            ? tr("Escriba un número de %1 a %2.")
                  .arg(numberText(m_form.least, m_form), numberText(m_form.most, m_form))
            : tr("Escriba un número."));
    return right;
}

void NumberField::tidy()
{
    if (const auto typed = number())
        edit()->setText(numberText(*typed, m_form));
}

void NumberField::step(int by)
{
    const qint64 one = tenTo(m_form.decimals);
    const qint64 from = number().value_or(0);
    setNumber(std::clamp(from + by * one, m_form.least, m_form.most));
    edit()->selectAll();
}

bool NumberField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == edit() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            step(key == Qt::Key_Up ? 1 : -1);
            return true;
        }
    }
    return Field::eventFilter(watched, event);
}

} // namespace tambo::ui
