// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include <QCoreApplication>

namespace tambo::ui {

namespace {

struct BadgeWords {
    Q_DECLARE_TR_FUNCTIONS(BadgeWords)
};

} // namespace

Badge protocolBadge(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Open:
        return {Tone::Ok, QStringLiteral("eye"), BadgeWords::tr("Abierta")};
    case Protocol::Community:
        return {Tone::Info, QStringLiteral("people"), BadgeWords::tr("Comunidad")};
    case Protocol::Family:
        break;
    }
    return {Tone::Warn, QStringLiteral("lock"), BadgeWords::tr("Solo familia")};
}

} // namespace tambo::ui
