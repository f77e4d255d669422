// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QStringList>

// 32 random bytes as 24 words that can be written on paper (BIP-39: 256 bits of entropy and 8 of
// its SHA-256, cut into numbers of 11 bits, each the place of a word in a list).
namespace tambo::store {

enum class WordLanguage { Spanish, English };

constexpr qsizetype recoveryEntropySize = 32;
constexpr qsizetype recoveryWordCount = 24;

/// 32 random bytes: what new words stand for.
[[nodiscard]] QByteArray newRecoveryEntropy();

/// The words of 32 bytes, in lower case, accents composed.
[[nodiscard]] QStringList recoveryWords(QByteArrayView entropy, WordLanguage language);

/// The 32 bytes of 24 words, as a person types them: in either language, any case, with or without
/// accents, the first four letters of a word at least, and anything but letters between them, so
/// that a numbered list can be pasted. The error says which word is unknown, by its number, that
/// some are missing, or that they do not belong together.
[[nodiscard]] Result<QByteArray> recoveryEntropy(const QString &text);

} // namespace tambo::store
