// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QLocale>
#include <QPageSize>
#include <functional>
#include <memory>

class QPainter;

// What pages hand over to be printed, and how it is to stand on paper.
namespace tambo::ui {

enum class Paper { A4, Letter };
enum class Ink {
    Colours,
    One, ///< black and greys, hatches instead of fills: toner is dear
};

struct PaperForm {
    Paper paper = Paper::A4;
    Ink ink = Ink::Colours;

    bool operator==(const PaperForm &) const = default;
};

[[nodiscard]] QPageSize pageSizeOf(Paper paper);
/// Width and height in tenths of a millimetre, upright.
[[nodiscard]] QSize tenthsOf(Paper paper);
/// What is sold there (Unicode CLDR, supplemental data, paperSize).
[[nodiscard]] Paper usualPaper(QLocale::Territory territory);

/// Something laid out on pages of one size. Painted by one thread at a time.
class Pages
{
public:
    Pages() = default;
    virtual ~Pages();
    Q_DISABLE_COPY_MOVE(Pages)

    [[nodiscard]] virtual int count() const = 0; ///< at least 1
    /// One unit of the painter is a tenth of a millimetre, and the origin the corner of the paper.
    virtual void paint(QPainter &painter, int page) const = 0;
};

/// Something that can be printed. `make` lays it out on a worker thread, and may be called again
/// for another form; it stops with Cancelled when the progress (0..1) answers false.
struct Printed {
    using Progress = std::function<bool(double done)>;
    using Answer = Result<std::shared_ptr<const Pages>>;

    QString title; ///< also the suggested name of a file
    std::function<Answer(const PaperForm &form, const Progress &progress)> make;
};

} // namespace tambo::ui
