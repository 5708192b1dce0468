package org.jambatan.mou.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SkeletonTest {

    @ParameterizedTest
    @CsvSource({
        "Biotech, Вiоtесh",
        "Biotech, BI0TECH",
        "Biotech, Ｂｉｏｔｅｃｈ",
        "Biotech, B\u200bio\u00adtech",
        "Biotech, Bîötéch",
        "Biotech Sdn Bhd, BIOTECH (SDN. BHD.)",
        "Biotech Sdn Bhd, Biotech Limited",
        "Modern Labs, Modem Labs",
        "Sunway, SunvvaY",
        "Apollo, ΑPOLLΟ",
        "北京中关村科学城创新发展有限公司, 北京中关村科学城创新发展",
        "1nvest, Invest"
    })
    void what_people_take_for_one_is_one(String one, String other) {
        assertThat(Skeleton.of(one).likeness(Skeleton.of(other))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Universiti Putra Malaysia, Universiti Putra Malaysa",
        "Universiti Selangor, University Selangor",
        "Forest Research Institute Malaysia, Forest Research Institute of Malaysia",
        "同济大学国家大学科技园, 同济大学国家科技园"
    })
    void names_with_a_slip_are_much_alike(String one, String other) {
        assertThat(Skeleton.of(one).likeness(Skeleton.of(other))).isBetween(0.5, 0.99);
    }

    @ParameterizedTest
    @CsvSource({
        "Universiti Putra Malaysia, Xiamen University Malaysia",
        "Biotech Sdn Bhd, Nanotech Sdn Bhd",
        "Sunway University, Monash University Malaysia",
        "同济大学, 厦门大学",
        "Ltd, Sdn Bhd"
    })
    void different_names_are_not(String one, String other) {
        assertThat(Skeleton.of(one).likeness(Skeleton.of(other))).isLessThan(0.5);
    }
}
