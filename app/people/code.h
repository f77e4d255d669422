// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QStringList>

namespace tambo::people {

enum class CodeKind {
    None,
    Pin,
    Pictures,
    Passphrase,
    Newer, ///< of a kind that this program does not know: kept, but nobody signs in with it here
};

/// What a person types or taps to sign in: four digits, or three of the twelve pictures in any
/// order (220 choices), or a passphrase, or nothing.
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
    /// BadInput where store::acceptPassphrase refuses it, which also says how its letters are kept.
    [[nodiscard]] static Result<Code> passphrase(const QString &text);
    /// A line as somebody types it who has no passphrase: "", "2580", or "rio maiz pez".
    [[nodiscard]] static Result<Code> read(const QString &line);
    /// A line as somebody types it whose code is of that kind. Denied for CodeKind::Newer.
    [[nodiscard]] static Result<Code> read(CodeKind kind, const QString &line);

    [[nodiscard]] CodeKind kind() const { return m_kind; }
    /// What is kept of it: its kind, and a salted Argon2id hash with small parameters (8 MiB, two
    /// passes: some 20 ms on an old PC). Another one each time; empty for CodeKind::None.
    [[nodiscard]] Result<QString> verifier() const;
    [[nodiscard]] bool fits(const QString &verifier) const;
    bool operator==(const Code &) const = default;

private:
    CodeKind m_kind = CodeKind::None;
    QString m_text; ///< one spelling for every order of the pictures
};

/// Which kind of code a verifier asks for.
[[nodiscard]] CodeKind kindOf(const QString &verifier);

} // namespace tambo::people
