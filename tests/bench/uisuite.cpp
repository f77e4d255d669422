// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/material.h"
#include "tests/bench/suites.h"
#include "ui/shell/shell.h"
#include "ui/start/mainwindow.h"

#include <QApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTimer>

namespace tambo::bench {

namespace {

using namespace std::chrono_literals;

constexpr QSize usualWindow(1366, 768);
constexpr auto aLook = 300ms; ///< how long somebody looks at a page: it reads from the store then
constexpr int visits = 3; ///< of each page; the first one makes it

/// The window as a person sees it who goes through all its pages.
class Walk : public QObject
{
public:
    Walk(const QString &home, qint64 startedMs)
        : m_startedMs(startedMs)
        , m_window(m_theme,
              {{home, home + QStringLiteral("-ejemplo")}, {}, ui::allPages, [] { return false; }})
    {
        m_theme.applyTo(*qApp);
        m_window.resize(usualWindow);
        connect(&m_window, &ui::MainWindow::opened, this, &Walk::arrive, Qt::QueuedConnection);
        m_window.show();
        m_window.start()->begin();
    }

private:
    void arrive()
    {
        m_window.repaint();
        m_result[QStringLiteral("start")]
            = double(QDateTime::currentMSecsSinceEpoch() - m_startedMs);
        for (int i = 0; i < visits; ++i) {
            for (const ui::PageRow &row : ui::allPages())
                m_way.append({i, row.name});
        }
        QTimer::singleShot(aLook, this, &Walk::visit);
    }

    void visit()
    {
        if (m_way.isEmpty())
            return end();
        const auto [round, page] = m_way.takeFirst();
        QElapsedTimer timer;
        timer.start();
        m_window.shell()->go({page, {}, {}});
        m_window.repaint();
        (round == 0 ? m_first : m_again).append(seconds(timer) * 1000);
        QTimer::singleShot(aLook, this, &Walk::paint);
    }

    /// All of it anew, with what it has read meanwhile.
    void paint()
    {
        QElapsedTimer timer;
        timer.start();
        m_window.repaint();
        m_painted.append(seconds(timer) * 1000);
        visit();
    }

    void end()
    {
        const auto add = [this](const char *name, QList<double> ms) {
            std::sort(ms.begin(), ms.end());
            m_result[QLatin1String(name)] = QJsonArray{ms[ms.size() / 2], ms.last()};
        };
        add("first", m_first);
        add("again", m_again);
        add("paint", m_painted);
        m_result[QStringLiteral("memory")] = residentMb();
        QTextStream(stdout) << QJsonDocument(m_result).toJson(QJsonDocument::Compact);
        QApplication::quit();
    }

    qint64 m_startedMs;
    ui::Theme m_theme;
    ui::MainWindow m_window;
    QList<std::pair<int, QString>> m_way;
    QList<double> m_first;
    QList<double> m_again;
    QList<double> m_painted;
    QJsonObject m_result;
};

} // namespace

int runWindow(const QString &home, qint64 startedMs)
{
    const Walk walk(home, startedMs);
    return QApplication::exec();
}

Result<> uiSuite(Report &report)
{
    Centre centre;
    TAMBO_TRY(centre.found());
    TAMBO_TRY(centre.fill());
    const QString folder = centre.store->folder();
    centre.store.reset();
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
        {QStringLiteral("--window"), folder, QString::number(QDateTime::currentMSecsSinceEpoch())});
    process.waitForFinished(-1);
    const QJsonObject said = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    if (process.exitCode() != 0 || said.isEmpty())
        return fail(Error::Kind::Internal, {},
            QStringLiteral("--window: ") + QString::fromUtf8(process.readAllStandardError()));
    const auto of = [&said](const char *name, int at) {
        return said[QLatin1String(name)].toArray()[at].toDouble();
    };
    report.add({"window with 100,000 stories, until it can be used",
        said[QStringLiteral("start")].toDouble(), "ms", 150, "lower"});
    report.add({"from page to page, median", of("again", 0), "ms", 50, "lower"});
    report.add({"from page to page, the slowest", of("again", 1), "ms", 50, "lower"});
    report.add({"to a page for the first time, median", of("first", 0), "ms", 0, "lower"});
    report.add({"to a page for the first time, the slowest", of("first", 1), "ms", 0, "lower"});
    report.add({"painting the whole window, median", of("paint", 0), "ms", 16, "lower"});
    report.add({"painting the whole window, the slowest page", of("paint", 1), "ms", 16, "lower"});
    report.add(
        {"memory after every page", said[QStringLiteral("memory")].toDouble(), "MB", 120, "lower"});
    return {};
}

} // namespace tambo::bench
