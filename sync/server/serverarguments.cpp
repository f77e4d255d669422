// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/serverarguments.h"

#include "sync/protocol/invite.h"
#include "sync/server/texts.h"

namespace tambo::hub {

namespace {

using Verb = ServerArguments::Verb;

Error misused(const QString &sentence)
{
    return fail(Error::Kind::BadInput, sentence);
}

Error unknownWord(const QString &word)
{
    return misused(HubText::tr("«%1» no se conoce aquí.").arg(word));
}

struct AdminVerb {
    const char *word;
    Verb verb;
    bool hasSubject;
};
constexpr AdminVerb adminVerbs[] = {
    {"invite", Verb::Invite, false},
    {"centres", Verb::Centres, false},
    {"revoke", Verb::Revoke, true},
    {"admit", Verb::Admit, true},
    {"stats", Verb::Stats, false},
    {"verify", Verb::Verify, false},
    {"backup", Verb::Backup, true},
    {"restored", Verb::Restored, false},
};

const AdminVerb *adminVerb(const QString &word)
{
    for (const AdminVerb &one : adminVerbs) {
        if (word == QLatin1String(one.word))
            return &one;
    }
    return nullptr;
}

Result<> takeListen(QHostAddress &address, quint16 &port, const QString &value)
{
    TAMBO_ASSIGN(const ListenAddress listen, ListenAddress::parse(value));
    address = listen.address;
    port = listen.port;
    return {};
}

Result<> takeLevel(LogLine::Level &level, const QString &value)
{
    const auto found = LogLine::levelFrom(value);
    if (!found)
        return misused(
            HubText::tr("«%1» no es un nivel. Hay error, warning, info y debug.").arg(value));
    level = *found;
    return {};
}

Result<> takeGrace(std::chrono::seconds &grace, const QString &value)
{
    bool number = false;
    const int typed = value.toInt(&number);
    if (!number || typed < 0 || typed > 3600)
        return misused(HubText::tr("«%1» no son segundos: de 0 a 3600.").arg(value));
    grace = std::chrono::seconds(typed);
    return {};
}

Result<> takeAccel(QByteArray &prefix, const QString &value)
{
    // It goes into a header as it is.
    static const QString plain = QStringLiteral("abcdefghijklmnopqrstuvwxyz0123456789-_/");
    const bool fits = value.startsWith(u'/') && value.endsWith(u'/')
        && std::all_of(value.cbegin(), value.cend(), [](QChar c) { return plain.contains(c); });
    if (!fits)
        return misused(HubText::tr("«%1» no es un prefijo. Es como /tambo-blobs/.").arg(value));
    prefix = value.toLatin1();
    return {};
}

Result<> takeOfServe(ServerArguments &typed, const QString &option, const QString &value)
{
    if (option == QLatin1String("--listen"))
        return takeListen(typed.address, typed.port, value);
    if (option == QLatin1String("--metrics"))
        return takeListen(typed.metricsAddress, typed.metricsPort, value);
    if (option == QLatin1String("--accel"))
        return takeAccel(typed.accelPrefix, value);
    if (option == QLatin1String("--log-level"))
        return takeLevel(typed.logLevel, value);
    if (option == QLatin1String("--grace"))
        return takeGrace(typed.grace, value);
    if (option != QLatin1String("--log-file"))
        return unknownWord(option);
    typed.logFile = value;
    return {};
}

Result<> take(ServerArguments &typed, const QString &option, const QString &value)
{
    if (option == QLatin1String("--data")) {
        typed.folder = value;
        return {};
    }
    if (typed.verb == Verb::Serve)
        return takeOfServe(typed, option, value);
    if (option != QLatin1String("--url") || typed.verb != Verb::Invite)
        return unknownWord(option);
    TAMBO_ASSIGN(typed.url, sync::hubUrl(value));
    return {};
}

/// Options that have no value.
bool takeSwitch(ServerArguments &typed, const QString &word)
{
    if (word == QLatin1String("--proxy") && typed.verb == Verb::Serve)
        return typed.behindProxy = true;
    if (word == QLatin1String("--tls") && (typed.verb == Verb::Serve || typed.verb == Verb::Invite))
        return typed.tls = true;
    if (word == QLatin1String("--json") && typed.verb != Verb::Serve)
        return typed.json = true;
    if (word == QLatin1String("--repair") && typed.verb == Verb::Verify)
        return typed.repair = true;
    return false;
}

/// Takes the verb off `words`; null where it serves.
Result<const AdminVerb *> takeVerb(ServerArguments &typed, QStringList &words)
{
    const AdminVerb *found = nullptr;
    if (words.value(0) == QLatin1String("admin")) {
        words.removeFirst();
        const QString word = words.value(0);
        if (word.startsWith(u'-'))
            return found; // --help
        found = adminVerb(word);
        if (!found)
            return misused(word.isEmpty() ? HubText::tr("A «admin» le falta qué hacer.")
                                          : HubText::tr("«%1» no se conoce aquí.").arg(word));
    } else if (words.value(0) == QLatin1String("invite")) {
        found = adminVerb(words.first()); // as it was called before there were others
    }
    if (found) {
        words.removeFirst();
        typed.verb = found->verb;
    }
    return found;
}

Result<> takeAll(ServerArguments &typed, const QStringList &words, bool hasSubject)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString word = words[i];
        if (!word.startsWith(QLatin1String("--"))) {
            if (!hasSubject || !typed.subject.isEmpty())
                return unknownWord(word);
            typed.subject = word;
            continue;
        }
        if (takeSwitch(typed, word))
            continue;
        const qsizetype equals = word.indexOf(u'=');
        QString value;
        if (equals > 0) {
            value = word.sliced(equals + 1);
            word = word.first(equals);
        } else if (i + 1 < words.size()) {
            value = words[++i];
        }
        if (value.isEmpty())
            return misused(HubText::tr("A «%1» le falta su valor.").arg(word));
        TAMBO_TRY(take(typed, word, value));
    }
    return {};
}

} // namespace

Result<ListenAddress> ListenAddress::parse(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool number = false;
    const quint16 port = text.mid(colon + 1).toUShort(&number);
    QString host = text.left(std::max<qsizetype>(colon, 0));
    const bool bracketed = host.startsWith(u'[') && host.endsWith(u']');
    if (bracketed)
        host = host.sliced(1).chopped(1);
    ListenAddress listen{QHostAddress(QHostAddress::Any), port};
    if (host == QLatin1String("localhost"))
        listen.address = QHostAddress(QHostAddress::LocalHost);
    else if (!host.isEmpty())
        listen.address = QHostAddress(host);
    const bool bareV6 = host.contains(u':') && !bracketed;
    if (colon < 0 || !number || listen.address.isNull() || bareV6)
        return misused(HubText::tr("«%1» no es una dirección. Es como 127.0.0.1:8440.").arg(text));
    return listen;
}

Result<ServerArguments> ServerArguments::parse(const QStringList &arguments)
{
    ServerArguments typed;
    for (const QString &word : arguments) {
        if (word == QLatin1String("--help") || word == QLatin1String("-h"))
            typed.verb = Verb::Help;
        else if (word == QLatin1String("--version"))
            typed.verb = Verb::Version;
        if (typed.verb != Verb::Serve)
            return typed;
    }
    QStringList words = arguments;
    TAMBO_ASSIGN(const AdminVerb *const admin, takeVerb(typed, words));
    const bool hasSubject = admin && admin->hasSubject;
    TAMBO_TRY(takeAll(typed, words, hasSubject));
    if (hasSubject && typed.subject.isEmpty())
        return misused(HubText::tr("A «%1» le falta su valor.").arg(QLatin1String(admin->word)));
    if (typed.folder.isEmpty())
        return misused(HubText::tr("Falta «--data CARPETA»."));
    if (typed.verb == Verb::Invite && typed.tls && typed.url.scheme() != QLatin1String("https"))
        return misused(HubText::tr("Con «--tls» hace falta una dirección: «--url https://…»."));
    return typed;
}

QString ServerArguments::help()
{
    return HubText::tr(
        "Uso: tambo-server --data CARPETA [--listen DIRECCIÓN:PUERTO] [opciones]\n"
        "     tambo-server admin VERBO --data CARPETA [--json]\n"
        "\n"
        "  --data CARPETA     donde el servidor guarda todo; vacía la primera vez\n"
        "  --listen D:P       donde atiende (127.0.0.1:8440); puerto 0: uno libre\n"
        "  --proxy            un proxy de esta máquina dice en X-Real-IP quién pregunta\n"
        "  --accel /PREFIJO/  el proxy envía los archivos (X-Accel-Redirect)\n"
        "  --tls              HTTPS con un certificado propio, si no hay proxy; entonces también\n"
        "                     en admin invite, para que el código lo nombre\n"
        "  --metrics D:P      donde responde /metrics (Prometheus); si falta, en ninguna parte\n"
        "  --log-file ARCHIVO el registro; si falta, la salida de errores. SIGHUP lo reabre\n"
        "  --log-level NIVEL  error, warning, info (si falta) o debug\n"
        "  --grace SEGUNDOS   lo que esperan, al parar, las consultas que están en curso (10)\n"
        "\n"
        "  admin invite       imprime el código con que un centro se conecta: sirve\n"
        "                     una vez, siete días; --url URL: la dirección, dentro del código\n"
        "  admin centres      los centros, con lo que guardan aquí\n"
        "  admin revoke ID    ya no atender a ese centro o PC; admin admit ID: otra vez sí\n"
        "  admin stats        cuánto hay\n"
        "  admin verify       comprueba los datos; --repair aparta lo dañado, para que los\n"
        "                     centros lo envíen otra vez\n"
        "  admin backup CARPETA  una copia, también mientras el servidor atiende\n"
        "  admin restored     después de poner una copia hecha por otros medios\n"
        "\n"
        "  --help, --version\n");
}

} // namespace tambo::hub
