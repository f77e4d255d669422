// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTranslator>

namespace tambo::ui::test {

/// A language that nobody speaks and everybody can read: each sentence in brackets, a third longer,
/// with a sign on each letter that has one. What is shown without signs never was translated.
class Pseudo : public QTranslator
{
public:
    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *comment, int count) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// The words of that text that are in no language and not among those that are `known`, which are
/// lower case: what people have typed, days and months.
[[nodiscard]] QStringList untranslated(const QString &text, const QSet<QString> &known);

/// The words of a text, lower case.
[[nodiscard]] QStringList wordsIn(const QString &text);

} // namespace tambo::ui::test
