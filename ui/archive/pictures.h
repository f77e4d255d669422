// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

#include <QCache>
#include <QPixmap>
#include <QSet>
#include <QTimer>

namespace tambo::ui {

/// Pictures of stories, ready to paint. Reads and scales them on a thread of its own and keeps the
/// last ones; painting never waits. Small ones come out of the database, and go into it when they
/// are shown for the first time (app/store/smallpictures.h). Used on the window's thread.
class Pictures : public QObject
{
    Q_OBJECT
public:
    enum class Fit {
        Fill, ///< crops what stands over
        Whole,
    };

    explicit Pictures(store::Store &store, QObject *parent = nullptr);
    ~Pictures() override; ///< waits for the picture under way

    /// The picture at `size` (logical pixels); null while it is being read (loaded() follows) and
    /// when it is not here or cannot be read (isMissing()).
    [[nodiscard]] QPixmap picture(
        const BlobId &blob, const QSize &size, qreal ratio = 1, Fit fit = Fit::Fill);
    [[nodiscard]] bool isMissing(const BlobId &blob) const { return m_missing.contains(blob); }
    /// Files arrived: what was missing is looked for again.
    void lookAgain() { m_missing.clear(); }

Q_SIGNALS:
    void loaded(const tambo::BlobId &blob);

private:
    struct Want {
        BlobId blob;
        QSize pixels;
        Fit fit = Fit::Fill;

        [[nodiscard]] bool isSmall() const;
        [[nodiscard]] QImage of(const QImage &image) const;
        bool operator==(const Want &) const = default;
    };
    friend size_t qHash(const Want &want, size_t seed) noexcept
    {
        return qHashMulti(
            seed, want.blob, want.pixels.width(), want.pixels.height(), int(want.fit));
    }
    struct Shown {
        QImage image;
        QByteArray small; ///< to be kept; empty: is kept, or is not small
    };
    /// `small`: the picture as the database has it; empty: from its file.
    void start(const Want &want, const QByteArray &small);
    [[nodiscard]] static Result<Shown> read(
        const store::Store &store, const Want &want, const QByteArray &small);
    void take(const Want &want, const Result<Shown> &shown);
    void keepFresh();

    store::Store &m_store;
    QThreadPool m_pool;
    int m_turn = 0; ///< what was asked for last is read first: it is what the person looks at
    QCache<Want, QPixmap> m_cache; ///< by kilobytes
    QSet<Want> m_wanted;
    QSet<BlobId> m_missing;
    QList<std::pair<BlobId, QByteArray>> m_fresh; ///< small ones that are not kept yet
    QTimer m_keeping;
};

} // namespace tambo::ui
