// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/server/hub.h"
#include "ui/start/opencentre.h"

#include <QTemporaryDir>

namespace tambo::ui::cli {

/// What one step of the tour did.
struct TourStep {
    QString what;
    qint64 ms = 0;
    sync::Totals totals; ///< of a meeting with the server; all 0 for other steps
};

/// The main job between two villages, in a temporary folder: a server, a centre A with the sample
/// stories, a centre B that follows it, hears and finds. Blocks; needs no event loop.
class TourVillages
{
public:
    using Told = std::function<void(const QString &what, double done)>;

    explicit TourVillages(Theme &theme) : m_theme(theme) {}

    /// Runs the whole job; the error of the step that failed.
    [[nodiscard]] Result<> run(const Told &told);

    [[nodiscard]] Context &a() { return m_a->context(); }
    [[nodiscard]] Context &b() { return m_b->context(); }
    [[nodiscard]] const QList<TourStep> &steps() const { return m_steps; }
    [[nodiscard]] RecordId foundStory() const { return m_found; } ///< at B
    [[nodiscard]] qint64 bytesAtA() const { return m_bytesAtA; } ///< all files of A
    [[nodiscard]] static QString word(); ///< what B searches for

private:
    [[nodiscard]] Result<> openServer();
    [[nodiscard]] Result<> openA(const Told &told);
    [[nodiscard]] Result<> openB();
    [[nodiscard]] Result<> join(Context &centre);
    [[nodiscard]] Result<> meet(Context &centre, const QString &what);
    [[nodiscard]] Result<> checkPrivate();
    [[nodiscard]] Result<> search();
    [[nodiscard]] Result<> listen();
    void note(const QString &what, const sync::Totals &totals = {});

    Theme &m_theme;
    QTemporaryDir m_folder;
    std::unique_ptr<hub::Hub> m_server;
    std::unique_ptr<OpenCentre> m_a;
    std::unique_ptr<OpenCentre> m_b;
    QList<TourStep> m_steps;
    QElapsedTimer m_clock;
    RecordId m_found;
    qint64 m_bytesAtA = 0;
};

} // namespace tambo::ui::cli
