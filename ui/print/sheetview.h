// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/proof.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>

namespace tambo::ui {

/// The pages of a proof as they will be on paper, one below the other.
class SheetView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    enum class Zoom { Whole, Width, Double };

    SheetView(Theme &theme, Proof &proof, QWidget *parent = nullptr);

    void setZoom(Zoom zoom);
    /// The page in the middle of what is seen, from 0.
    [[nodiscard]] int shownPage() const;
    /// "Hoja 2 de 5"; empty while there are none.
    [[nodiscard]] QString position() const;
    void showPage(int page);

Q_SIGNALS:
    void pageChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] QSize pageSize() const; ///< in logical pixels
    [[nodiscard]] QRect pageRect(int page) const; ///< in the viewport
    void arrange();
    void tell();

    Theme &m_theme;
    Proof &m_proof;
    Zoom m_zoom = Zoom::Width;
    QString m_told;
};

} // namespace tambo::ui
