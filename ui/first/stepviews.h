// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>

namespace tambo::ui {

/// The views inside a step, one of them shown. Unlike a stack it is only as high as that one, so
/// that nothing scrolls because of what is not seen.
class StepViews : public QVBoxLayout
{
public:
    explicit StepViews(QWidget *step) : QVBoxLayout(step) { setContentsMargins(0, 0, 0, 0); }

    void addView(QWidget *view)
    {
        addWidget(view, 1);
        if (count() > 1)
            view->hide();
    }
    void setCurrentIndex(int index)
    {
        // First what goes, or for a moment there would be no room for both.
        itemAt(m_current)->widget()->hide();
        m_current = index;
        itemAt(index)->widget()->show();
    }
    [[nodiscard]] int currentIndex() const { return m_current; }

private:
    int m_current = 0;
};

} // namespace tambo::ui
