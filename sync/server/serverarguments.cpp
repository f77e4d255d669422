// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/serverarguments.h"

#include "sync/protocol/invite.h"
#include "sync/server/texts.h"

namespace tambo::hub {

namespace {

Error misused(const QString &sentence)
{
    return fail(Error::Kind::BadInput, sentence);
}

Result<> take(ServerArguments &typed, const QString &option, const QString &value)
{
    if (option == QLatin1String("--data")) {
        typed.folder = value;
        return {};
    }
    if (option == QLatin1String("--listen") && typed.verb == ServerArguments::Verb::Serve) {
        TAMBO_ASSIGN(const ListenAddress listen, ListenAddress::parse(value));
        typed.address = listen.address;
        typed.port = listen.port;
        return {};
    }
    if (option == QLatin1String("--url") && typed.verb == ServerArguments::Verb::Invite) {
        TAMBO_ASSIGN(typed.url, sync::hubUrl(value));
        return {};
    }
    return misused(HubText::tr("«%1» no se conoce aquí.").arg(option));
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
    QStringList words = arguments;
    if (words.value(0) == QLatin1String("invite")) {
        typed.verb = Verb::Invite;
        words.removeFirst();
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString word = words[i];
        if (word == QLatin1String("--help") || word == QLatin1String("-h")) {
            typed.verb = Verb::Help;
            return typed;
        }
        if (word == QLatin1String("--version")) {
            typed.verb = Verb::Version;
            return typed;
        }
        const qsizetype equals = word.indexOf(u'=');
        if (!word.startsWith(QLatin1String("--")))
            return misused(HubText::tr("«%1» no se conoce aquí.").arg(word));
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
    if (typed.folder.isEmpty())
        return misused(HubText::tr("Falta «--data CARPETA»."));
    return typed;
}

QString ServerArguments::help()
{
    return HubText::tr(
        "Uso: tambo-server --data CARPETA [--listen DIRECCIÓN:PUERTO]\n"
        "     tambo-server invite --data CARPETA [--url URL]\n"
        "\n"
        "  --data CARPETA     donde el servidor guarda todo; vacía la primera vez\n"
        "  --listen D:P       donde atiende (127.0.0.1:8440); puerto 0: uno libre\n"
        "  invite             imprime el código con que un centro se conecta: sirve\n"
        "                     una vez, siete días\n"
        "  --url URL          la dirección del servidor, dentro del código\n"
        "  --help, --version\n");
}

} // namespace tambo::hub
