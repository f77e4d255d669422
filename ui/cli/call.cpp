// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/call.h"

#include "app/entities.h"
#include "app/people/persons.h"
#include "ui/cli/secretinput.h"
#include "ui/cli/texts.h"

#include <QJsonDocument>
#include <csignal>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace tambo::ui::cli {

namespace {

bool isTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(fileno(stderr)) != 0;
#endif
}

QString questionFor(people::CodeKind kind)
{
    return kind == people::CodeKind::Passphrase ? Cli::tr("Su contraseña")
        : kind == people::CodeKind::Pin         ? Cli::tr("Su PIN")
                                                : Cli::tr("Sus tres dibujos");
}

// A signal handler may touch nothing else.
volatile std::sig_atomic_t interrupted = 0;

void onInterrupt(int)
{
    interrupted = 1;
    std::signal(SIGINT, SIG_DFL);
}

} // namespace

Interrupted::Interrupted()
{
    interrupted = 0;
    std::signal(SIGINT, onInterrupt);
}

Interrupted::~Interrupted()
{
    std::signal(SIGINT, SIG_DFL);
}

bool Interrupted::operator()() const
{
    return interrupted != 0;
}

QString printable(QString text)
{
    for (QChar &letter : text) {
        const char16_t code = letter.unicode();
        const bool steers = letter.category() == QChar::Other_Control
            || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)
            || code == 0x2028 || code == 0x2029;
        if (steers)
            letter = u' ';
    }
    return text;
}

bool Call::has(const char *name) const
{
    return options.contains(QLatin1String(name));
}

QString Call::option(const char *name) const
{
    const QStringList values = list(name);
    return values.isEmpty() ? QString() : values.last();
}

QStringList Call::list(const char *name) const
{
    return options.value(QLatin1String(name));
}

void Call::line(const QString &text)
{
    m_out << printable(text) << '\n';
    m_out.flush();
}

void Call::print(const QJsonObject &object)
{
    m_out << QJsonDocument(object).toJson();
    m_out.flush();
}

void Call::print(const QJsonArray &array)
{
    m_out << QJsonDocument(array).toJson();
    m_out.flush();
}

void Call::complain(const QString &sentence)
{
    endProgress();
    m_err << printable(sentence) << '\n';
    m_err.flush();
}

Exit Call::misused(const QString &sentence)
{
    complain(sentence);
    return Exit::Misused;
}

void Call::progress(const QString &what, double fraction)
{
    if (!isTerminal())
        return;
    const QString text = printable(QStringLiteral("%1 %  %2")
            .arg(int(fraction * 100), 3)
            .arg(what.size() > 60 ? what.first(59) + u'…' : what));
    m_err << '\r' << text.leftJustified(m_painted);
    m_err.flush();
    m_painted = text.size();
}

void Call::endProgress()
{
    if (m_painted > 0)
        m_err << '\r' << QString(m_painted, u' ') << '\r';
    m_err.flush();
    m_painted = 0;
}

store::Store::Options storeOptions(const QString &folder)
{
    return {folder, allEntities(), HybridClock(), {}};
}

Result<std::unique_ptr<store::Store>> Call::openStore()
{
    return openStore(askUnlock);
}

Result<std::unique_ptr<store::Store>> Call::openStore(store::UnlockWith unlock)
{
    store::Store::Options with = storeOptions(home);
    with.rebuildProgress = [this](double done) { progress(Cli::tr("Preparando los datos"), done); };
    with.unlock = std::move(unlock);
    with.beside = beside;
    auto opened = store::Store::open(std::move(with));
    endProgress();
    if (opened.ok() && !(*opened)->repaired().isEmpty())
        complain((*opened)->repaired());
    if (opened.ok() && !as.isEmpty())
        TAMBO_TRY(signIn(**opened));
    if (opened.ok() && needs)
        TAMBO_TRY(allow(**opened, *needs));
    return opened;
}

Result<> Call::allow(store::Store &store, people::Verb verb)
{
    auto allowed
        = store.write([verb](store::Writer &writer) { return people::allow(writer, verb); })
              .takeResult();
    const bool unsaid
        = !allowed.ok() && allowed.error().kind == Error::Kind::Denied && store.actor().isNull();
    return unsaid
        ? fail(Error::Kind::Denied, Cli::tr("Diga quién lo hace: agregue «--as» y su nombre."))
        : allowed;
}

Result<> Call::signIn(store::Store &store)
{
    struct Found {
        people::Person person;
        people::CodeKind kind;
    };
    const SpaceId space = store.space(store::SpaceKind::Centre);
    TAMBO_ASSIGN(const Found found,
        store
            .read([&](store::Reader &reader) -> Result<Found> {
                TAMBO_ASSIGN(const auto person, people::findPerson(reader, space, as));
                TAMBO_ASSIGN(const auto secret, people::secretOf(reader, space, person.id));
                return Found{person, people::kindOf(secret.verifier)};
            })
            .takeResult());
    if (found.kind != people::CodeKind::None && found.kind != people::CodeKind::Newer) {
        TAMBO_ASSIGN(const QString typed, askSecret(questionFor(found.kind)));
        TAMBO_ASSIGN(m_code, people::Code::read(found.kind, typed));
    }
    m_session = std::make_unique<people::Session>(store);
    TAMBO_ASSIGN(const auto attempt, m_session->tryCode(found.person.id, m_code).takeResult());
    return m_session->admit(attempt);
}

std::optional<store::SpaceKind> Call::space(store::SpaceKind fallback) const
{
    const QString name = option("space");
    if (name.isEmpty())
        return fallback;
    // Groups and persons have no space of their own that one word could name.
    const auto kind = store::spaceKindNamed(name);
    return kind == store::SpaceKind::Public || kind == store::SpaceKind::Centre ? kind
                                                                                : std::nullopt;
}

} // namespace tambo::ui::cli
