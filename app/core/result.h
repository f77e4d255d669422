// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <utility>
#include <variant>

namespace tambo {

/// Why something could not be done. `message` is translated, for the person; `detail` is for the
/// log and never holds personal data; `kind` is for the code that must decide what to do next.
struct Error {
    enum class Kind {
        BadInput, ///< what was given cannot be used
        NotFound,
        Denied, ///< keys, roles or signatures do not allow it
        Storage, ///< disk, database, read-only folder
        NoSpace, ///< disk full
        Network, ///< try again later
        Corrupt, ///< stored or received bytes are damaged
        TooNew, ///< written by a newer program
        Cancelled,
        Internal,
    };

    Kind kind = Kind::Internal;
    QString message;
    QString detail;

    bool operator==(const Error &) const = default;
};

/// Either a value or an Error. `Result<bool>` is refused: it reads as success when it is not.
template<typename T = void> class [[nodiscard]] Result
{
    static_assert(!std::is_same_v<T, bool>, "use an enum: Result<bool> is ambiguous");

public:
    Result(T value) : m_value(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_value(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_value.index() == 0; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const T &value() const & { return std::get<0>(m_value); }
    [[nodiscard]] T &value() & { return std::get<0>(m_value); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_value)); }
    [[nodiscard]] const T &operator*() const & { return value(); }
    [[nodiscard]] T &operator*() & { return value(); }
    [[nodiscard]] T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_value); }

private:
    std::variant<T, Error> m_value;
};

template<> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_failed(true) {}

    [[nodiscard]] bool ok() const { return !m_failed; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_failed = false;
};

/// Short form for the most common return: `return fail(Error::Kind::BadInput, tr("…"));`
inline Error fail(Error::Kind kind, QString message, QString detail = {})
{
    return Error{kind, std::move(message), std::move(detail)};
}

} // namespace tambo

#define TAMBO_JOIN2(a, b) a##b
#define TAMBO_JOIN(a, b) TAMBO_JOIN2(a, b)
#define TAMBO_TRY_AS(name, expression)                                                             \
    do {                                                                                           \
        if (auto name = (expression); !name.ok())                                                  \
            return name.error();                                                                   \
    } while (false)
// A name of its own for each use: the expression may hold a lambda with uses of its own.
/// Returns the error of a Result from the enclosing function, or goes on.
#define TAMBO_TRY(expression) TAMBO_TRY_AS(TAMBO_JOIN(tamboTried, __COUNTER__), expression)

#define TAMBO_ASSIGN_AS(name, declaration, expression)                                             \
    auto name = (expression);                                                                      \
    if (!name.ok())                                                                                \
        return name.error();                                                                       \
    declaration = *std::move(name)
/// `TAMBO_ASSIGN(auto file, openFile(path));` declares the value or returns the error.
#define TAMBO_ASSIGN(declaration, expression)                                                      \
    TAMBO_ASSIGN_AS(TAMBO_JOIN(tamboResult, __COUNTER__), declaration, expression)
