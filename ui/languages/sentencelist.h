// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QListView>

namespace tambo::ui {

/// The sentences of the program: the Spanish, below it what it is in the other language.
class SentenceList : public QListView
{
    Q_OBJECT
public:
    explicit SentenceList(Theme &theme, QWidget *parent = nullptr);
};

} // namespace tambo::ui
