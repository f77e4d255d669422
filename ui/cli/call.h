// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/session.h"
#include "app/store/store.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>

namespace tambo::ui::cli {

enum class Exit { Ok = 0, Failed = 1, Misused = 2 };

/// What was typed, and where the answer goes.
class Call
{
public:
    Call(QTextStream &out, QTextStream &err) : m_out(out), m_err(err) {}

    QString home; ///< the centre's data folder
    bool json = false;
    bool beside = false; ///< opens the store also where a window has it: for backups
    QString as; ///< who acts: a name, or a number; empty: nobody says
    std::optional<people::Verb> needs; ///< what whoever acts must be allowed
    QStringList arguments;
    QHash<QString, QStringList> options;

    [[nodiscard]] bool has(const char *option) const;
    /// The (last) value given, or empty.
    [[nodiscard]] QString option(const char *name) const;
    [[nodiscard]] QStringList list(const char *name) const;

    /// One line of text; characters that could steer a terminal are left out.
    void line(const QString &text = {});
    void print(const QJsonObject &object);
    void print(const QJsonArray &array);
    /// One sentence on stderr; never names a person.
    void complain(const QString &sentence);
    /// Complains and says how it should have been typed.
    [[nodiscard]] Exit misused(const QString &sentence);
    /// A line on stderr that is painted over by the next; only if stderr is a terminal.
    void progress(const QString &what, double fraction);
    void endProgress();

    /// Asks for a passphrase where the centre is closed. Signs in whom `as` names, with a code from
    /// stdin where she has one; Denied where nobody who may do what the verb needs has signed in.
    [[nodiscard]] Result<std::unique_ptr<store::Store>> openStore();
    [[nodiscard]] Result<std::unique_ptr<store::Store>> openStore(store::UnlockWith unlock);
    [[nodiscard]] static Result<> allow(store::Store &store, people::Verb verb);
    /// With which `as` has signed in.
    [[nodiscard]] const people::Code &code() const { return m_code; }
    /// The value of --space, `fallback` if it is not given, nullopt if it is not a space.
    [[nodiscard]] std::optional<store::SpaceKind> space(store::SpaceKind fallback) const;

private:
    [[nodiscard]] Result<> signIn(store::Store &store);

    QTextStream &m_out;
    QTextStream &m_err;
    qsizetype m_painted = 0;
    people::Code m_code;
    std::unique_ptr<people::Session> m_session;
};

/// Options with which every centre's data folder is opened or founded.
[[nodiscard]] store::Store::Options storeOptions(const QString &folder);

/// Text that cannot steer a terminal: control characters and direction marks become spaces.
[[nodiscard]] QString printable(QString text);

/// True from the first Ctrl+C on; a second one ends the program at once.
class Interrupted
{
public:
    Interrupted();
    ~Interrupted();
    Q_DISABLE_COPY_MOVE(Interrupted)
    [[nodiscard]] bool operator()() const;
};

} // namespace tambo::ui::cli
