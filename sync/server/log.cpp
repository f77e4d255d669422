// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/log.h"

#include "sync/server/texts.h"

#include <QDateTime>
#include <QJsonDocument>
#include <array>
#include <cstdio>

namespace tambo::hub {

namespace {

constexpr std::array levelWords{"error", "warning", "info", "debug"};

} // namespace

std::optional<LogLine::Level> LogLine::levelFrom(const QString &word)
{
    for (size_t i = 0; i < levelWords.size(); ++i) {
        if (word == QLatin1String(levelWords[i]))
            return Level(i);
    }
    return std::nullopt;
}

Result<std::unique_ptr<JsonLog>> JsonLog::open(const QString &path, LogLine::Level most)
{
    std::unique_ptr<JsonLog> log(new JsonLog(path, most));
    TAMBO_TRY(log->reopen());
    return log;
}

Result<> JsonLog::reopen()
{
    auto file = std::make_unique<QFile>(m_path);
    const auto mode = QIODevice::WriteOnly | QIODevice::Unbuffered;
    const bool open
        = m_path.isEmpty() ? file->open(stderr, mode) : file->open(mode | QIODevice::Append);
    if (!open)
        return fail(Error::Kind::Storage,
            HubText::tr("No se puede escribir el registro en «%1». Revise sus permisos.")
                .arg(m_path),
            file->errorString());
    const std::lock_guard lock(m_mutex);
    m_file = std::move(file);
    return {};
}

void JsonLog::write(const LogLine &line)
{
    if (!wants(line.level))
        return;
    QJsonObject object = line.fields;
    object.insert(
        QLatin1String("time"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    object.insert(QLatin1String("level"), QLatin1String(levelWords[size_t(line.level)]));
    object.insert(QLatin1String("event"), QLatin1String(line.event));
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    const std::lock_guard lock(m_mutex);
    m_file->write(text);
}

} // namespace tambo::hub
