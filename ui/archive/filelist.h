// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/archive/filemodel.h"
#include "ui/theme/theme.h"

#include <QListView>

namespace tambo::ui {

/// The chosen files, each with a cross that takes it out again (Supr on the keyboard).
class FileList : public QListView
{
    Q_OBJECT
public:
    FileList(Theme &theme, FileModel &files, QWidget *parent = nullptr);

    /// Where the cross of a row is, in the viewport.
    [[nodiscard]] QRect crossRect(int row) const;

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Theme &m_theme;
    FileModel &m_files;
};

} // namespace tambo::ui
