// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QStringList>

namespace tambo::people {

enum class CodeKind { None, Pin, Pictures };

/// What a person types or taps to sign in: four digits, or three of the twelve pictures in any
/// order (220 choices), or nothing.
///
/// It only switches between the people of a vault that is open already, and wraps no key: whoever
/// has the open vault could try all codes in a minute. What keeps a stolen PC shut is the
/// passphrase of the vault.
class Code
{
public:
    Code() = default;
    /// BadInput unless it is four digits.
    [[nodiscard]] static Result<Code> pin(const QString &digits);
    /// BadInput unless they are three different names of personPictures.
    [[nodiscard]] static Result<Code> pictures(QStringList names);
    /// A line as somebody types it: "", "2580", or "rio maiz pez".
    [[nodiscard]] static Result<Code> read(const QString &line);

    [[nodiscard]] CodeKind kind() const { return m_kind; }
    /// What is kept of it: its kind, and a salted Argon2id hash with small parameters (8 MiB, two
    /// passes: some 20 ms on an old PC). Another one each time; empty for CodeKind::None.
    [[nodiscard]] Result<QString> verifier() const;
    [[nodiscard]] bool fits(const QString &verifier) const;

private:
    CodeKind m_kind = CodeKind::None;
    QString m_text; ///< one spelling for every order of the pictures
};

/// Which kind of code a verifier asks for.
[[nodiscard]] CodeKind kindOf(const QString &verifier);

} // namespace tambo::people
