// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/context.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QUrl>

namespace tambo::ui {

void chooseFilesBySystem(QWidget *parent, const QString &title, const QString &filter,
    const std::function<void(const QStringList &files)> &chosen)
{
    auto *dialog = new QFileDialog(
        parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent,
        [chosen](const QStringList &files) { chosen(files); });
    dialog->open();
}

void chooseSaveFileBySystem(QWidget *parent, const QString &title, const QString &suggestion,
    const std::function<void(const QString &file)> &chosen)
{
    auto *dialog = new QFileDialog(
        parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestion);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
        [chosen](const QString &file) { chosen(file); });
    dialog->open();
}

Result<> openFolderBySystem(const QString &folder)
{
    if (QDir().mkpath(folder) && QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        return {};
    return fail(Error::Kind::NotFound,
        QCoreApplication::translate(
            "Context", "Este PC no pudo mostrar la carpeta. Búsquela en «%1».")
            .arg(QDir::toNativeSeparators(folder)),
        QStringLiteral("openUrl"));
}

void useSystem(Context &context)
{
    context.printers = systemPrinters();
    context.findSticks = [finder = std::make_shared<usb::StickFinder>()](
                             const DeviceId &own) { return finder->sticks(own); };
    context.chooseFiles = &chooseFilesBySystem;
    context.chooseFolder
        = [](QWidget *parent, const QString &title, std::function<void(const QString &)> chosen) {
              auto *dialog = new QFileDialog(parent, title,
                  QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
              dialog->setAttribute(Qt::WA_DeleteOnClose);
              dialog->setFileMode(QFileDialog::Directory);
              dialog->setOption(QFileDialog::ShowDirsOnly);
              QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                  [chosen = std::move(chosen)](const QString &folder) { chosen(folder); });
              dialog->open();
          };
    context.chooseSaveFile = &chooseSaveFileBySystem;
    context.openFolder = &openFolderBySystem;
}

} // namespace tambo::ui
