// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/entities.h"
#include "app/languages/pack.h"
#include "app/store/recoverywords.h"

#include <QTemporaryDir>
#include <QtTest>

namespace tambo::languages::test {

/// A freshly founded centre in a folder that goes away with it.
struct Centre {
    Centre()
    {
        auto founded = store::Store::found(
            {dir.path(), allEntities(), HybridClock(), {}}, store::newRecoveryEntropy());
        if (!founded.ok())
            qFatal("%s", qPrintable(founded.error().message));
        store = *std::move(founded);
    }
    [[nodiscard]] SpaceId own() const { return store->space(store::SpaceKind::Public); }
    Result<Language> begin(const QString &code, const QString &name) const
    {
        return store
            ->write([=](store::Writer &writer) {
                Language language;
                language.code = code;
                language.name = name;
                return saveLanguage(writer, language);
            })
            .takeResult();
    }
    Result<Phrase> save(const Phrase &phrase) const
    {
        return store
            ->write([=, this](store::Writer &writer) { return savePhrase(writer, own(), phrase); })
            .takeResult();
    }
    [[nodiscard]] QHash<PhraseKey, Phrase> phrases(const QString &code) const
    {
        return *store
                    ->read(
                        [=, this](store::Reader &reader) { return phrasesIn(reader, own(), code); })
                    .takeResult();
    }

    QTemporaryDir dir;
    std::unique_ptr<store::Store> store;
};

inline Phrase phrase(const QString &source, const QString &text, int minute = 0)
{
    Phrase made;
    made.language = QStringLiteral("jiv");
    made.context = QStringLiteral("tambo::ui::Rail");
    made.source = source;
    made.text = text;
    made.when = QDateTime(QDate(2026, 7, 14), QTime(9, minute), Qt::UTC);
    return made;
}

} // namespace tambo::languages::test

/// Fails with the sentence of the error.
#define QVERIFY_OK(expression)                                                                     \
    do {                                                                                           \
        const auto &verified = (expression);                                                       \
        QVERIFY2(verified.ok(),                                                                    \
            verified.ok()                                                                          \
                ? ""                                                                               \
                : qPrintable(verified.error().message + u' ' + verified.error().detail));          \
    } while (false)
