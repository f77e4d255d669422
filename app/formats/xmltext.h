// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

class QXmlStreamReader;

namespace tambo::formats {

enum class XmlStart {
    Root, ///< the reader stands on the root element
    Definitions, ///< a DTD comes first: entities could expand without end, or name other files
    Broken, ///< the reader has the error
};

/// Goes to the first element.
[[nodiscard]] XmlStart toRootElement(QXmlStreamReader &xml);

/// The text without what XML 1.0 cannot hold (section 2.2): most control characters, halves of
/// surrogate pairs.
[[nodiscard]] QString xmlText(QStringView text);

} // namespace tambo::formats
