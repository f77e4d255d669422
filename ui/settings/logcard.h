// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/report.h"
#include "ui/shell/context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

namespace tambo::ui {

/// "Si algo falla": the folder in which the program says what went wrong, and a report of it to
/// give to whoever helps. Needs Context::logFolder.
class LogCard : public Card
{
    Q_OBJECT
public:
    explicit LogCard(Context &context, QWidget *parent = nullptr);

    [[nodiscard]] Button *folderButton() const { return m_folder; }
    [[nodiscard]] Button *reportButton() const { return m_report; }

Q_SIGNALS:
    void said(const QString &sentence);
    void failed(const tambo::Error &error);

private:
    void openFolder();
    void chooseReport();
    void saveReport(const QString &file);
    [[nodiscard]] ReportFacts facts() const;

    Context &m_context;
    Button *m_folder;
    Button *m_report;
};

} // namespace tambo::ui
