// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>

namespace tambo::ui {

/// Whether the program goes on beside the clock when its window is closed, so that other PCs still
/// find this one. The person chooses; without a tray there is nothing to choose.
class Staying : public QObject
{
    Q_OBJECT
public:
    explicit Staying(std::function<bool()> isOffered) : m_isOffered(std::move(isOffered)) {}

    [[nodiscard]] bool isOffered() const { return m_isOffered(); }
    [[nodiscard]] bool stays() const { return m_stays && isOffered(); }
    [[nodiscard]] bool isChosen() const { return m_stays; }
    void choose(bool stays)
    {
        m_stays = stays;
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    std::function<bool()> m_isOffered;
    bool m_stays = false;
};

} // namespace tambo::ui
