// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/languagechoice.h"

#include "app/languages/phrases.h"
#include "ui/languages/translating.h"
#include "ui/settings/settings.h"

#include <QPushButton>

namespace tambo::ui {

namespace {

/// Each by its own name: whoever looks for it cannot read the others.
QList<Segments::Choice> compiled()
{
    return {{int(Language::Spanish), QStringLiteral("Español")},
        {int(Language::English), QStringLiteral("English")},
        {int(Language::Kichwa), LanguageChoice::tr("Kichwa (borrador)")}};
}

} // namespace

LanguageChoice::LanguageChoice(Context &context, QWidget *parent)
    : Segments(context.theme, Module::Inicio, tr("Idioma"), compiled(), parent)
    , m_context(context)
{
    setFolding(); // a centre may have many
    connect(this, &Segments::chosen, this, &LanguageChoice::speak);
    connect(context.settings, &Settings::changed, this, &LanguageChoice::refresh);
    connect(&context.store, &store::Store::changed, this, [this](const store::ChangeSet &changes) {
        if (changes.touches<languages::Language>())
            read();
    });
    refresh();
    read();
}

void LanguageChoice::read()
{
    if (!m_context.translating)
        return; // nobody would say it
    const SpaceId own = m_context.store.space(store::SpaceKind::Public);
    const auto found = m_context.store.read(
        [own](store::Reader &reader) { return languages::languagesHere(reader, own); });
    store::deliver(found, this, [this](const Result<QList<languages::Language>> &here) {
        if (here.ok())
            show(*here);
    });
}

void LanguageChoice::show(const QList<languages::Language> &own)
{
    m_own.clear();
    QList<Choice> choices = compiled();
    for (const languages::Language &each : own) {
        if (languageOf(each.code))
            continue; // bettered, and said where that language is
        m_own.append(each);
        choices.append({each.code, each.name});
    }
    const QWidget *focus = focusWidget();
    const bool had = focus && focus->hasFocus();
    setChoices(choices);
    refresh();
    if (had) // the button that had the keyboard is gone
        takenButton()->setFocus(Qt::OtherFocusReason);
}

void LanguageChoice::speak(const QVariant &value)
{
    for (const languages::Language &each : std::as_const(m_own)) {
        if (value == QVariant(each.code))
            return m_context.translating->choose(each);
    }
    Settings::Values values = m_context.settings->values();
    values.language = Language(value.toInt());
    values.own.clear();
    m_context.settings->set(values);
}

void LanguageChoice::refresh()
{
    const Settings::Values &values = m_context.settings->values();
    take(int(values.language));
    if (!values.own.isEmpty())
        take(values.own);
    Q_EMIT changed();
}

/// Nobody takes a draft for what speakers have agreed on.
QString LanguageChoice::sentence() const
{
    if (taken().typeId() == QMetaType::QString)
        return tr("La traduce su centro. Lo que falta se dice en otro idioma.");
    return taken() == QVariant(int(Language::Kichwa))
        ? tr("El kichwa es un borrador. Falta que lo revisen quienes lo hablan.")
        : tr("De botones, avisos y fechas. Las historias siguen como se contaron.");
}

QPushButton *LanguageChoice::takenButton() const
{
    qsizetype index = 0;
    while (!button(index)->isChecked())
        ++index;
    return button(index);
}

} // namespace tambo::ui
