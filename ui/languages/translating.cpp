// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languages/translating.h"

#include <QCoreApplication>

namespace tambo::ui {

Translating::Translating(store::Store &store, Speech &speech, Settings &settings)
    : m_store(store)
    , m_speech(speech)
    , m_settings(settings)
{
    connect(&m_settings, &Settings::changed, this, &Translating::settingsChanged);
    connect(&m_store, &store::Store::changed, this, [this](const store::ChangeSet &changes) {
        // What comes by the way is said where something is made next, not by making all anew.
        if (changes.touches<languages::Phrase>())
            read(Speech::Announce::No);
    });
    m_code = code();
    read(Speech::Announce::Yes);
}

Translating::~Translating()
{
    // The next centre has words of its own.
    if (isOn())
        m_speech.setWatching(false);
    m_speech.setPhrases({}, Speech::Announce::No);
}

QString Translating::code() const
{
    const Settings::Values &values = m_settings.values();
    return values.own.isEmpty() ? codeOf(values.language) : values.own;
}

Translating::Began Translating::begin(const languages::Language &language)
{
    if (m_isBusy())
        return Began::Busy;
    m_language = language;
    choose(language);
    m_speech.setWatching(true);
    return Began::Yes;
}

Translating::Began Translating::end()
{
    if (m_isBusy())
        return Began::Busy;
    m_speech.setWatching(false);
    return Began::Yes;
}

void Translating::choose(const languages::Language &language)
{
    Settings::Values values = m_settings.values();
    const auto base = languageOf(language.base);
    const auto compiled = languageOf(language.code);
    values.language = compiled.value_or(base.value_or(Language::Spanish));
    values.own = compiled ? QString() : language.code;
    m_settings.set(values);
}

void Translating::settingsChanged()
{
    // While somebody writes the language stays, until the next start (MainWindow says so).
    if (code() == m_code || m_isBusy())
        return;
    m_code = code();
    m_phrases.clear();
    m_speech.setPhrases({}, Speech::Announce::No);
    read(Speech::Announce::Yes);
}

void Translating::read(Speech::Announce announce)
{
    const SpaceId own = m_store.space(store::SpaceKind::Public);
    const auto found = m_store.read([own, code = m_code](store::Reader &reader) {
        return languages::phrasesIn(reader, own, code);
    });
    store::deliver(found, this, [this, announce, code = m_code](const Result<Phrases> &phrases) {
        if (!phrases.ok())
            Q_EMIT failed(phrases.error());
        else
            take(code, *phrases, announce);
    });
}

void Translating::take(const QString &code, const Phrases &phrases, Speech::Announce announce)
{
    if (code != m_code)
        return; // another language was chosen meanwhile
    PhraseTranslator::Phrases texts;
    for (auto each = phrases.cbegin(); each != phrases.cend(); ++each) {
        if (!each->text.isEmpty())
            texts.insert(each.key(), each->text);
    }
    PhraseTranslator::Phrases before;
    for (auto each = m_phrases.cbegin(); each != m_phrases.cend(); ++each) {
        if (!each->text.isEmpty())
            before.insert(each.key(), each->text);
    }
    m_phrases = phrases;
    // Somebody may have begun to write since they were asked for.
    if (texts != before)
        m_speech.setPhrases(texts, m_isBusy() ? Speech::Announce::No : announce);
    findRecordings();
}

/// A sentence that was only recorded is shown in the language below.
void Translating::findRecordings()
{
    m_recordings.clear();
    for (const languages::Phrase &phrase : std::as_const(m_phrases)) {
        if (phrase.sound.isNull())
            continue;
        QString shown = QCoreApplication::translate(phrase.context.toUtf8().constData(),
            phrase.source.toUtf8().constData(), phrase.comment.toUtf8().constData());
        m_recordings.insert(shown.remove(u'&'), phrase.sound);
    }
}

} // namespace tambo::ui
