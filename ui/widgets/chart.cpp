// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart.h"

#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr int keySquare = 16;
constexpr int keyLine = 36;
constexpr int labelColumn = 90; // px of the first column of the table

/// What stands for a series: a piece of it and its name.
class SeriesKey : public QWidget
{
public:
    SeriesKey(Theme &theme, ChartPlot::Kind kind, int series, const QString &name)
        : m_theme(theme)
        , m_kind(kind)
        , m_series(series)
    {
        setAccessibleName(name);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(&theme, &Theme::changed, this, [this] {
            updateGeometry();
            update();
        });
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_theme.font(Theme::Role::Caption));
        return {metrics.horizontalAdvance(accessibleName()) + 1 + m_theme.px(sampleWidth() + 7),
            m_theme.lineHeight(Theme::Role::Caption)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int side = m_theme.px(keySquare);
        const QRect sample(0, (height() - side) / 2, m_theme.px(sampleWidth()), side);
        if (m_kind == ChartPlot::Kind::Bars) {
            paintSeries(painter, m_theme, sample, m_series);
        } else {
            painter.setPen(seriesPen(m_theme, m_series));
            painter.drawLine(sample.left(), height() / 2, sample.right(), height() / 2);
            paintPoint(painter, m_theme, sample, m_series);
        }
        painter.setFont(m_theme.font(Theme::Role::Caption));
        painter.setPen(m_theme.colour(Theme::Colour::Text2));
        painter.drawText(rect().adjusted(sample.width() + m_theme.px(7), 0, 0, 0), Qt::AlignVCenter,
            accessibleName());
    }

private:
    [[nodiscard]] int sampleWidth() const
    {
        return m_kind == ChartPlot::Kind::Bars ? keySquare : keyLine;
    }

    Theme &m_theme;
    ChartPlot::Kind m_kind;
    int m_series;
};

QList<Column> columnsOf(const QStringList &titles)
{
    QList<Column> columns{{titles.first(), Column::Kind::Text, 0}};
    for (const QString &title : titles.sliced(1))
        columns.append({title, Column::Kind::Number, labelColumn});
    return columns;
}

} // namespace

Chart::Chart(Theme &theme, const QString &title, ChartPlot::Kind kind, const QString &titleOfFirst,
    const QStringList &series, QWidget *parent)
    : QWidget(parent)
    , m_model(new ChartModel(QStringList{titleOfFirst} + series, this))
    , m_plot(new ChartPlot(theme, *m_model, kind))
    , m_table(new Table(theme, Module::Datos, title, columnsOf(m_model->titles())))
    , m_unit(new Text(Theme::Role::Caption, Theme::Colour::Text2))
    , m_sentence(new Text(Theme::Role::Body, Theme::Colour::Text, {}, nullptr, Text::Fit::Wrap))
    , m_toggle(new Button(
          theme, Button::Kind::Quiet, {}, QStringLiteral(" "), nullptr, Button::Size::Dense))
    , m_views(new QStackedLayout)
{
    m_table->setSource(m_model);
    m_plot->setAccessibleName(title);
    auto *head = new QHBoxLayout;
    head->addWidget(
        new Text(Theme::Role::H2, Theme::Colour::Text, title, nullptr, Text::Fit::Wrap), 1);
    head->addWidget(m_toggle);
    auto *key = new QHBoxLayout;
    key->setSpacing(20);
    for (int i = 0; i < series.size(); ++i)
        key->addWidget(new SeriesKey(theme, kind, i, series[i]));
    key->addStretch(1);
    key->addWidget(m_unit);
    m_views->addWidget(m_plot);
    m_views->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addLayout(key);
    layout->addLayout(m_views, 1);
    layout->addWidget(m_sentence);
    connect(m_toggle, &QPushButton::clicked, this,
        [this] { showTable(m_views->currentWidget() == m_plot); });
    showTable(false);
}

void Chart::set(const ChartValues &values, const QString &sentence)
{
    m_model->set(values);
    m_unit->setText(values.unit);
    m_sentence->setText(sentence);
    m_plot->setAccessibleDescription(sentence);
    m_table->setAccessibleDescription(sentence);
}

void Chart::showTable(bool shown)
{
    m_views->setCurrentWidget(shown ? static_cast<QWidget *>(m_table) : m_plot);
    m_toggle->setText(shown ? tr("Ver el gráfico") : tr("Ver los números"));
}

} // namespace tambo::ui
