package org.jambatan.mou.funnel;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.platform.json.Translated;

/**
 * How a figure of the report counts, in words.
 *
 * @param figure its name in a row
 */
@Schema(name = "FunnelFigure")
record CountedFigure(String figure, Translated countedAs) {

    static final List<CountedFigure> ALL = List.of(
            new CountedFigure(
                    "needs",
                    new Translated(
                            "Needs stated in the period, withdrawn ones too. One that names several techniques, or went"
                                    + " to several institutions, counts once under each.",
                            "Keperluan yang dinyatakan dalam tempoh itu, termasuk yang ditarik balik. Yang menamakan"
                                    + " beberapa teknik, atau dihantar kepada beberapa institusi, dikira sekali bagi setiap satu.",
                            "期间内提出的需求，含已撤回者。涉及多项技术或发送给多家机构的需求，在每一项下各计一次。")),
            new CountedFigure(
                    "matched",
                    new Translated(
                            "Those for which something fitting was published when they were stated, edited or sent.",
                            "Yang mempunyai tawaran padanan yang diterbitkan ketika dinyatakan, disunting atau dihantar.",
                            "提出、修改或发送时已有匹配的已发布服务的需求。")),
            new CountedFigure(
                    "sent",
                    new Translated(
                            "Those that were sent to institutions or, where none fitted, to facilitators alone.",
                            "Yang dihantar kepada institusi atau, jika tiada padanan, kepada pemudah cara sahaja.",
                            "已发送给机构的需求；无匹配机构时仅发送给协调人。")),
            new CountedFigure(
                    "introduced",
                    new Translated(
                            "Those in which a facilitator introduced at least one institution.",
                            "Yang pemudah cara telah memperkenalkan sekurang-kurangnya satu institusi.",
                            "协调人已引荐至少一家机构的需求。")),
            new CountedFigure(
                    "dealt",
                    new Translated(
                            "Bookings confirmed and orders accepted that a need was concluded with, and orders that name a"
                                    + " need; one for each need, also if it was called off later.",
                            "Tempahan yang disahkan dan pesanan yang diterima sebagai hasil keperluan, serta pesanan yang"
                                    + " menamakan keperluan; satu bagi setiap keperluan, walaupun kemudian dibatalkan.",
                            "作为需求结果的已确认预约和已接受订单，以及注明该需求的订单；每项需求计一次，事后取消亦计入。")),
            new CountedFigure(
                    "delivered",
                    new Translated(
                            "Those of them that were completed or delivered.",
                            "Antaranya yang telah siap atau diserahkan.",
                            "其中已完成或已交付者。")),
            new CountedFigure(
                    "settled",
                    new Translated(
                            "Those of them that were settled whole.",
                            "Antaranya yang telah diselesaikan sepenuhnya.",
                            "其中已全部结清者。")),
            new CountedFigure(
                    "companiesServed",
                    new Translated(
                            "Companies with a booking completed or an order delivered under the programme in the period,"
                                    + " from a need or not.",
                            "Syarikat dengan tempahan yang siap atau pesanan yang diserahkan di bawah program dalam tempoh"
                                    + " itu, daripada keperluan atau tidak.",
                            "期间内在该计划下有已完成预约或已交付订单的企业，不论是否源于需求。")));
}
