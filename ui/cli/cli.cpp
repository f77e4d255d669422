// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/cli.h"

#include "app/core/messagelog.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

#include <QDir>
#include <QStandardPaths>

namespace tambo::ui::cli {

namespace {

/// What of the command line concerns every verb.
struct Typed {
    QString home;
    QString as;
    bool json = false;
    bool help = false;
    QString cut; ///< an option at the end that lacks its value
    QStringList rest;
};

/// Takes `--name VALUE` or `--name=VALUE` at `i`.
bool takeValue(
    const QString &name, const QStringList &arguments, qsizetype &i, QString &value, Typed &typed)
{
    const QString &word = arguments[i];
    if (word.startsWith(name + u'='))
        value = word.sliced(name.size() + 1);
    else if (word != name)
        return false;
    else if (i + 1 < arguments.size())
        value = arguments[++i];
    else
        typed.cut = name;
    return true;
}

Typed readGlobals(const QStringList &arguments)
{
    Typed typed;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments[i];
        if (word == QLatin1String("--")) {
            typed.rest += arguments.sliced(i);
            break;
        }
        if (word == QLatin1String("--json"))
            typed.json = true;
        else if (word == QLatin1String("--help") || word == QLatin1String("-h"))
            typed.help = true;
        else if (!takeValue(QStringLiteral("--home"), arguments, i, typed.home, typed)
            && !takeValue(QStringLiteral("--as"), arguments, i, typed.as, typed))
            typed.rest.append(word);
    }
    return typed;
}

QString nameOf(const Verb &verb)
{
    return QStringLiteral("%1 %2")
        .arg(QLatin1String(verb.noun), QLatin1String(verb.verb))
        .trimmed();
}

QString usageOf(const Option &option)
{
    QString text = QStringLiteral("--") + QLatin1String(option.name);
    if (option.value)
        text += u' ' + QString::fromUtf8(option.value);
    if (option.many)
        text += u'…';
    return text;
}

QString usageOf(const Verb &verb)
{
    QString text = QStringLiteral("tambo ") + nameOf(verb);
    if (*verb.arguments)
        text += u' ' + QString::fromUtf8(verb.arguments);
    for (const Option &option : verb.options)
        text += option.required ? u' ' + usageOf(option)
                                : QStringLiteral(" [%1]").arg(usageOf(option));
    return text;
}

void helpOn(const Verb &verb, Call &call)
{
    call.line(usageOf(verb));
    call.line(QStringLiteral("  ") + Cli::tr(verb.help));
    for (const Option &option : verb.options)
        call.line(QStringLiteral("  %1 %2").arg(usageOf(option), -24).arg(Cli::tr(option.help)));
}

/// All verbs, or those of one noun.
void helpOnAll(const QString &noun, Call &call)
{
    call.line(Cli::tr("Uso: tambo [--home CARPETA] [--as PERSONA] [--json] COSA ACCIÓN …"));
    for (const Verb *verb : allVerbs()) {
        const bool asked = noun == QLatin1String(verb->noun);
        if (asked || (noun.isEmpty() && verb->shown == Verb::Shown::Yes))
            call.line(QStringLiteral("  %1 %2").arg(nameOf(*verb), -24).arg(Cli::tr(verb->help)));
    }
    call.line(Cli::tr("«tambo COSA ACCIÓN --help» explica cada una."));
}

/// Takes the verb's words off the front of `words`; nullptr when there is none of that name.
const Verb *takeVerb(QStringList &words)
{
    for (const Verb *verb : allVerbs()) {
        const QStringList name = nameOf(*verb).split(u' ');
        if (words.first(qMin(name.size(), words.size())) != name)
            continue;
        words = words.sliced(name.size());
        return verb;
    }
    return nullptr;
}

bool isNoun(const QString &word)
{
    const auto verbs = allVerbs();
    return std::any_of(verbs.begin(), verbs.end(),
        [&](const Verb *verb) { return word == QLatin1String(verb->noun); });
}

/// Sorts words into options and arguments; the sentence says what is wrong, empty when nothing is.
QString sortWords(const Verb &verb, const QStringList &words, Call &call)
{
    bool onlyArguments = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (onlyArguments || !word.startsWith(u'-') || word.size() < 2) {
            call.arguments.append(word);
            continue;
        }
        if (word == QLatin1String("--")) {
            onlyArguments = true;
            continue;
        }
        const auto equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const Option *option = word.startsWith(QLatin1String("--")) ? verb.option(name) : nullptr;
        if (!option)
            return Cli::tr("«%1» no es una opción de «%2».").arg(word, nameOf(verb));
        QStringList &values = call.options[name];
        if (option->value && equals >= 0)
            values.append(word.sliced(equals + 1));
        else if (option->value && i + 1 < words.size())
            values.append(words[++i]);
        else if (option->value || equals >= 0)
            return Cli::tr("La opción «--%1» está incompleta o lleva algo de más.").arg(name);
        while (option->many && i + 1 < words.size() && !words[i + 1].startsWith(u'-'))
            values.append(words[++i]);
    }
    for (const Option &option : verb.options) {
        if (option.required && !call.has(option.name))
            return Cli::tr("Falta «%1».").arg(usageOf(option));
    }
    if (call.arguments.size() < verb.minArguments)
        return Cli::tr("Falta «%1».").arg(QString::fromUtf8(verb.arguments));
    if (verb.maxArguments >= 0 && call.arguments.size() > verb.maxArguments)
        return Cli::tr("«%1» está de más.").arg(call.arguments[verb.maxArguments]);
    return {};
}

int run(const Verb &verb, const QStringList &words, Call &call)
{
    if (const QString wrong = sortWords(verb, words, call); !wrong.isEmpty()) {
        call.complain(wrong + u' ' + Cli::tr("Uso: %1").arg(usageOf(verb)));
        return int(Exit::Misused);
    }
    call.needs = verb.needs.row;
    const auto exit = verb.run(call);
    call.endProgress();
    if (exit.ok())
        return int(*exit);
    note(exit.error());
    call.complain(exit.error().message.isEmpty()
            ? Cli::tr("Algo falló en el programa. Avise a quien lo mantiene. (%1)")
                  .arg(exit.error().detail)
            : exit.error().message);
    return int(Exit::Failed);
}

} // namespace

const Option *Verb::option(const QString &wanted) const
{
    for (const Option &option : options) {
        if (wanted == QLatin1String(option.name))
            return &option;
    }
    return nullptr;
}

bool isCommandLine(const QStringList &arguments)
{
    const Typed typed = readGlobals(arguments);
    // Other options are Qt's own, and «--home» alone says where the window finds its data.
    const bool isWord = !typed.rest.isEmpty() && !typed.rest.first().startsWith(u'-');
    return isWord || typed.help || typed.json || !typed.cut.isEmpty();
}

bool paintsPictures(const QStringList &arguments)
{
    const Typed typed = readGlobals(arguments);
    const auto has = [&typed](const QString &option) {
        return std::any_of(typed.rest.begin(), typed.rest.end(),
            [&](const QString &word) { return word == option || word.startsWith(option + u'='); });
    };
    const bool paints = has(QStringLiteral("--sheet")) || has(QStringLiteral("--pictures"))
        || typed.rest.value(0) == QLatin1String(tour.noun)
        || (typed.rest.value(0) == QLatin1String(personExport.noun)
            && typed.rest.value(1) == QLatin1String(personExport.verb));
    return paints && !typed.help;
}

bool opensWindow(const QStringList &arguments)
{
    const Typed typed = readGlobals(arguments);
    return typed.rest.value(0) == QLatin1String(gallery.noun) && !typed.help
        && !paintsPictures(arguments);
}

int runCli(const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    Typed typed = readGlobals(arguments);
    Call call(out, err);
    call.json = typed.json;
    call.as = typed.as;
    call.home = typed.home.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        : QDir(typed.home).absolutePath();
    if (!typed.cut.isEmpty())
        return int(call.misused(Cli::tr("Falta algo después de «%1».").arg(typed.cut)));
    const Verb *verb = takeVerb(typed.rest);
    if (typed.help) {
        if (verb)
            helpOn(*verb, call);
        else
            helpOnAll(isNoun(typed.rest.value(0)) ? typed.rest.first() : QString(), call);
        return int(Exit::Ok);
    }
    if (!verb)
        return int(call.misused(
            Cli::tr("No existe «%1». Vea «tambo --help».").arg(typed.rest.mid(0, 2).join(u' '))));
    return run(*verb, typed.rest, call);
}

} // namespace tambo::ui::cli
