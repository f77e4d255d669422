// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/historytext.h"

#include "app/people/lookup.h"
#include "ui/cli/devices.h"
#include "ui/cli/texts.h"

#include <QJsonArray>

namespace tambo::ui::cli {

namespace {

using store::FieldStep;
using store::HistoryStep;
using store::Value;

/// What to call each person who changed something.
using Names = QHash<RecordId, QString>;

struct Told {
    store::History history;
    Names names;
    QJsonArray json; ///< an object for each step, oldest first
};

QString fieldName(const FieldStep &step)
{
    return step.info ? QString::fromLatin1(step.info->name) : QString::number(step.field);
}

QJsonValue valueJson(const store::Reader &reader, const Value &value)
{
    if (const auto *integer = value.as<qint64>())
        return *integer;
    if (const auto *real = value.as<double>())
        return *real;
    if (const auto *text = value.as<QString>())
        return *text;
    if (const auto *bytes = value.as<QByteArray>())
        return QString::fromLatin1(bytes->toHex());
    if (const auto *dot = value.as<Dot>())
        return reader.fullId(*dot);
    if (!value.as<std::vector<Value>>())
        return QJsonValue::Null;
    QJsonArray elements;
    for (const Value &element : value.elements())
        elements.append(valueJson(reader, element));
    return elements;
}

QJsonObject fieldJson(const store::Reader &reader, const FieldStep &step)
{
    QJsonObject object{{QStringLiteral("field"), fieldName(step)},
        {QStringLiteral("known"), step.info != nullptr},
        {QStringLiteral("after"), valueJson(reader, step.after)}};
    if (step.after.as<std::vector<Value>>()) {
        object.insert(QStringLiteral("added"), valueJson(reader, step.added));
        object.insert(QStringLiteral("removed"), valueJson(reader, step.removed));
    } else {
        object.insert(QStringLiteral("before"), valueJson(reader, step.before));
    }
    return object;
}

Result<Names> namesIn(
    store::Reader &reader, const store::Trust &trust, const store::History &history)
{
    Names names;
    for (const HistoryStep &step : history.steps) {
        if (step.actor.isNull() || names.contains(step.actor))
            continue;
        TAMBO_ASSIGN(const QString name, people::actorName(reader, trust, step.actor));
        names.insert(step.actor, name);
    }
    return names;
}

QJsonArray historyJson(
    const store::Reader &reader, const store::History &history, const Names &names)
{
    static constexpr const char *kinds[]
        = {"created", "edited", "deleted", "restored", "unreadable"};
    QJsonArray steps;
    for (const HistoryStep &step : history.steps) {
        QJsonArray fields;
        for (const FieldStep &field : step.fields)
            fields.append(fieldJson(reader, field));
        steps.append(QJsonObject{{QStringLiteral("step"), steps.size() + 1},
            {QStringLiteral("kind"), QLatin1String(kinds[int(step.kind)])},
            {QStringLiteral("id"), reader.fullId(step.dot)},
            {QStringLiteral("device"), deviceName(step.device)},
            {QStringLiteral("actor"),
                step.actor.isNull() ? QJsonValue(QJsonValue::Null)
                                    : QJsonValue(reader.fullId(step.actor))},
            {QStringLiteral("actorName"), names.value(step.actor)},
            {QStringLiteral("time"),
                step.time.isValid() ? QJsonValue(step.time.toString(Qt::ISODateWithMs))
                                    : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("fields"), fields}});
    }
    return steps;
}

QString valueText(const Value &value)
{
    if (const auto *integer = value.as<qint64>())
        return QString::number(*integer);
    if (const auto *real = value.as<double>())
        return QString::number(*real);
    if (const auto *text = value.as<QString>())
        return *text;
    QStringList elements;
    for (const Value &element : value.elements())
        elements.append(valueText(element));
    if (!elements.isEmpty())
        return elements.join(QStringLiteral(", "));
    return value.isNull() || value.as<std::vector<Value>>() ? QStringLiteral("–")
                                                            : QStringLiteral("…");
}

QString fieldText(const FieldStep &step)
{
    const QString name
        = step.info ? fieldName(step) : Cli::tr("%1 (de un Tambo más nuevo)").arg(fieldName(step));
    QStringList parts;
    if (step.after.as<std::vector<Value>>()) {
        for (const Value &element : step.added)
            parts.append(QStringLiteral("+ ") + valueText(element));
        for (const Value &element : step.removed)
            parts.append(QStringLiteral("− ") + valueText(element));
        return QStringLiteral("     %1: ").arg(name) + parts.join(QStringLiteral("  "));
    }
    for (const Value &old : step.before)
        parts.append(valueText(old));
    const QString before
        = parts.isEmpty() ? QString() : parts.join(QStringLiteral(" / ")) + QStringLiteral(" → ");
    return QStringLiteral("     %1: ").arg(name) + before + valueText(step.after);
}

QString kindText(HistoryStep::Kind kind)
{
    switch (kind) {
    case HistoryStep::Kind::Created:
        return Cli::tr("se creó");
    case HistoryStep::Kind::Edited:
        return Cli::tr("se cambió");
    case HistoryStep::Kind::Deleted:
        return Cli::tr("se borró");
    case HistoryStep::Kind::Restored:
        return Cli::tr("se recuperó");
    case HistoryStep::Kind::Unreadable:
        break;
    }
    return Cli::tr("no se puede leer");
}

void writeHistory(const Told &told, const DeviceId &own, Call &call)
{
    int number = 0;
    for (const HistoryStep &step : told.history.steps) {
        const QString when = step.time.isValid()
            ? step.time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))
            : QStringLiteral("-");
        const QString who
            = step.device == own ? Cli::tr("este PC") : deviceName(step.device).first(8);
        const QString name = told.names.value(step.actor);
        call.line(QStringLiteral("%1  %2  %3  %4")
                .arg(++number, 3)
                .arg(when, -16)
                .arg(name.isEmpty() ? who : QStringLiteral("%1 (%2)").arg(name, who), -8)
                .arg(kindText(step.kind)));
        for (const FieldStep &field : step.fields) {
            const bool nothing = step.kind == HistoryStep::Kind::Created && field.info
                && field.after == field.info->normal(Value());
            if (!nothing)
                call.line(fieldText(field));
        }
    }
}

} // namespace

Result<Exit> showHistory(Call &call, const FindHistory &find)
{
    TAMBO_ASSIGN(const auto store, call.openStore());
    const auto ask = [&, trust = store->trust()](store::Reader &reader) -> Result<Told> {
        TAMBO_ASSIGN(auto history, find(reader, *trust));
        TAMBO_ASSIGN(Names names, namesIn(reader, *trust, history));
        QJsonArray json = historyJson(reader, history, names);
        return Told{std::move(history), std::move(names), std::move(json)};
    };
    TAMBO_ASSIGN(const Told told, store->read(ask).takeResult());
    if (call.json)
        call.print(told.json);
    else
        writeHistory(told, store->device(), call);
    return Exit::Ok;
}

} // namespace tambo::ui::cli
