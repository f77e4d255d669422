// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include "app/languages/phrases.h"
#include "app/store/deliver.h"

#include <QSettings>
#include <QtConcurrentRun>

namespace tambo::ui {

namespace {

constexpr QLatin1String lookKey("look");
constexpr QLatin1String scaleKey("scale");
constexpr QLatin1String languageKey("language");
constexpr QLatin1String staysKey("stays");
constexpr QLatin1String geometryKey("geometry");
constexpr QLatin1String ownKey("ownLanguage");
constexpr QLatin1String pacesGroup("paces");
constexpr double paceStep = 0.35; // half again as slow or fast is too much for both

QMap<qint64, Settings::Pace> readPaces(QSettings &kept)
{
    QMap<qint64, Settings::Pace> paces;
    kept.beginGroup(pacesGroup);
    for (const QString &person : kept.childKeys()) {
        const auto pace = Settings::Pace(std::clamp(kept.value(person).toInt(), -1, 1));
        if (pace != Settings::Pace::Normal)
            paces.insert(person.toLongLong(), pace);
    }
    kept.endGroup();
    return paces;
}
constexpr QLatin1String beginningHomeKey("beginning/home");
constexpr QLatin1String beginningStepKey("beginning/step");
constexpr QLatin1String paperKey("paper");
constexpr QLatin1String inkKey("ink");
constexpr QLatin1String printerKey("printer");
constexpr QLatin1String letterPaper("letter");
constexpr QLatin1String a4Paper("a4");
constexpr QLatin1String oneInk("one");

Settings::Values readValues(const QString &file)
{
    QSettings kept(file, QSettings::IniFormat);
    Settings::Values values;
    const int look = kept.value(lookKey).toInt();
    values.look = Theme::Look(std::clamp(look, 0, int(Theme::Look::Contrast)));
    values.scale = kept.value(scaleKey, values.scale).toInt();
    values.language = languageOf(kept.value(languageKey).toString()).value_or(values.language);
    values.stays = kept.value(staysKey, values.stays).toBool();
    const QString paper = kept.value(paperKey).toString();
    if (paper == letterPaper || paper == a4Paper)
        values.paper = paper == letterPaper ? Paper::Letter : Paper::A4;
    values.ink = kept.value(inkKey).toString() == oneInk ? Ink::One : Ink::Colours;
    values.printer = kept.value(printerKey).toString();
    values.geometry = kept.value(geometryKey).toByteArray();
    values.own = kept.value(ownKey).toString();
    values.paces = readPaces(kept);
    if (!languages::isLanguageCode(values.own))
        values.own.clear();
    values.beginningHome = kept.value(beginningHomeKey).toString();
    values.beginningStep = kept.value(beginningStepKey).toString();
    return values;
}

Result<> writeValues(const QString &file, const Settings::Values &values)
{
    QSettings kept(file, QSettings::IniFormat);
    kept.setValue(lookKey, int(values.look));
    kept.setValue(scaleKey, values.scale);
    kept.setValue(languageKey, codeOf(values.language));
    kept.setValue(staysKey, values.stays);
    kept.setValue(geometryKey, values.geometry);
    kept.setValue(ownKey, values.own);
    kept.remove(pacesGroup);
    kept.beginGroup(pacesGroup);
    for (auto each = values.paces.cbegin(); each != values.paces.cend(); ++each)
        kept.setValue(QString::number(each.key()), int(each.value()));
    kept.endGroup();
    kept.setValue(beginningHomeKey, values.beginningHome);
    kept.setValue(beginningStepKey, values.beginningStep);
    kept.setValue(paperKey, values.paper == Paper::Letter ? letterPaper : a4Paper);
    kept.setValue(inkKey, values.ink == Ink::One ? oneInk : QLatin1String("colours"));
    kept.setValue(printerKey, values.printer);
    kept.sync();
    if (kept.status() == QSettings::NoError)
        return {};
    return fail(Error::Kind::Storage,
        Settings::tr("No se pudo guardar lo elegido. Revise el espacio del disco."),
        QStringLiteral("QSettings status %1").arg(kept.status()));
}

} // namespace

Settings::Settings(const QString &file, QObject *parent) : QObject(parent), m_file(file)
{
    m_writer.setMaxThreadCount(1);
    if (!file.isEmpty())
        m_values = readValues(file);
}

Settings::~Settings()
{
    m_writer.waitForDone();
}

void Settings::set(const Values &values)
{
    if (values == m_values)
        return;
    m_values = values;
    if (!m_file.isEmpty()) {
        const auto written = QtConcurrent::run(
            &m_writer, [file = m_file, values] { return writeValues(file, values); });
        store::deliver(written, this, [this](const Result<> &result) {
            if (!result.ok())
                Q_EMIT failed(result.error());
        });
    }
    Q_EMIT changed();
}

double voicePace(Settings::Pace pace)
{
    return int(pace) * paceStep;
}

} // namespace tambo::ui
